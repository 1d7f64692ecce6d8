package org.redress.server.assembly;

import java.time.Clock;
import javax.crypto.SecretKey;
import org.redress.command.desk.CommandSide;
import org.redress.command.desk.Fingerprint;
import org.redress.command.mutation.ActingPerson;
import org.redress.command.mutation.AnalysisMutations;
import org.redress.command.mutation.ClueMutations;
import org.redress.command.mutation.ComplaintMutations;
import org.redress.command.mutation.ConsultationMutations;
import org.redress.command.mutation.EnforcementMutations;
import org.redress.command.mutation.EntrustmentMutations;
import org.redress.command.mutation.ExaminationMutations;
import org.redress.command.mutation.FactMutations;
import org.redress.command.mutation.FollowUpMutations;
import org.redress.command.mutation.FormMutations;
import org.redress.command.mutation.GroupMutations;
import org.redress.command.mutation.IndicatorMutations;
import org.redress.command.mutation.IntakeMutations;
import org.redress.command.mutation.JurisdictionMutations;
import org.redress.command.mutation.LetterMutations;
import org.redress.command.mutation.MechanismMutations;
import org.redress.command.mutation.MediationMutations;
import org.redress.command.mutation.MediatorMutations;
import org.redress.command.mutation.MerchantMutations;
import org.redress.command.mutation.MutationDesk;
import org.redress.command.mutation.OdrEnterpriseMutations;
import org.redress.command.mutation.OdrMutations;
import org.redress.command.mutation.OrganisationMutations;
import org.redress.command.mutation.OutreachMutations;
import org.redress.command.mutation.OversightMutations;
import org.redress.command.mutation.PledgeMutations;
import org.redress.command.mutation.PublicityMutations;
import org.redress.command.mutation.RankingMutations;
import org.redress.command.mutation.RefundMutations;
import org.redress.command.mutation.ReportJurisdictionMutations;
import org.redress.command.mutation.ReportMutations;
import org.redress.command.mutation.SafeUnitMutations;
import org.redress.command.mutation.SchemeMutations;
import org.redress.command.mutation.SignalMutations;
import org.redress.command.mutation.StationMutations;
import org.redress.command.mutation.SurveyMutations;
import org.redress.command.mutation.TestMutations;
import org.redress.command.mutation.WarningMutations;
import org.redress.graphql.ProjectionWait;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mutations as beans, so that Spring for GraphQL finds them. */
@Configuration(proxyBeanMethods = false)
class MutationBeans {

  @Bean
  MutationDesk mutationDesk(
      CommandSide side,
      SecretKey key,
      ActingPerson person,
      ProjectionWait projections,
      Clock clock) {
    return new MutationDesk(side.desk(), new Fingerprint(key), person, projections, clock);
  }

  @Bean
  ComplaintMutations complaintMutations(MutationDesk desk) {
    return new ComplaintMutations(desk);
  }

  @Bean
  ExaminationMutations examinationMutations(MutationDesk desk) {
    return new ExaminationMutations(desk);
  }

  @Bean
  MediationMutations mediationMutations(MutationDesk desk) {
    return new MediationMutations(desk);
  }

  @Bean
  MediatorMutations mediatorMutations(MutationDesk desk) {
    return new MediatorMutations(desk);
  }

  @Bean
  EntrustmentMutations entrustmentMutations(MutationDesk desk) {
    return new EntrustmentMutations(desk);
  }

  @Bean
  TestMutations testMutations(MutationDesk desk) {
    return new TestMutations(desk);
  }

  @Bean
  FormMutations formMutations(MutationDesk desk) {
    return new FormMutations(desk);
  }

  @Bean
  FollowUpMutations followUpMutations(MutationDesk desk) {
    return new FollowUpMutations(desk);
  }

  @Bean
  RefundMutations refundMutations(MutationDesk desk) {
    return new RefundMutations(desk);
  }

  @Bean
  PublicityMutations publicityMutations(MutationDesk desk) {
    return new PublicityMutations(desk);
  }

  @Bean
  SurveyMutations surveyMutations(MutationDesk desk) {
    return new SurveyMutations(desk);
  }

  @Bean
  MerchantMutations merchantMutations(MutationDesk desk) {
    return new MerchantMutations(desk);
  }

  @Bean
  PledgeMutations pledgeMutations(MutationDesk desk) {
    return new PledgeMutations(desk);
  }

  @Bean
  ReportMutations reportMutations(MutationDesk desk) {
    return new ReportMutations(desk);
  }

  @Bean
  EnforcementMutations enforcementMutations(MutationDesk desk) {
    return new EnforcementMutations(desk);
  }

  @Bean
  ClueMutations clueMutations(MutationDesk desk) {
    return new ClueMutations(desk);
  }

  @Bean
  LetterMutations letterMutations(MutationDesk desk) {
    return new LetterMutations(desk);
  }

  @Bean
  ConsultationMutations consultationMutations(MutationDesk desk) {
    return new ConsultationMutations(desk);
  }

  @Bean
  OdrMutations odrMutations(MutationDesk desk) {
    return new OdrMutations(desk);
  }

  @Bean
  OdrEnterpriseMutations odrEnterpriseMutations(MutationDesk desk) {
    return new OdrEnterpriseMutations(desk);
  }

  @Bean
  ReportJurisdictionMutations reportJurisdictionMutations(MutationDesk desk) {
    return new ReportJurisdictionMutations(desk);
  }

  @Bean
  JurisdictionMutations jurisdictionMutations(MutationDesk desk) {
    return new JurisdictionMutations(desk);
  }

  @Bean
  OrganisationMutations organisationMutations(MutationDesk desk) {
    return new OrganisationMutations(desk);
  }

  @Bean
  IntakeMutations intakeMutations(MutationDesk desk) {
    return new IntakeMutations(desk);
  }

  @Bean
  StationMutations stationMutations(MutationDesk desk) {
    return new StationMutations(desk);
  }

  @Bean
  SafeUnitMutations safeUnitMutations(MutationDesk desk) {
    return new SafeUnitMutations(desk);
  }

  @Bean
  SchemeMutations schemeMutations(MutationDesk desk) {
    return new SchemeMutations(desk);
  }

  @Bean
  IndicatorMutations indicatorMutations(MutationDesk desk) {
    return new IndicatorMutations(desk);
  }

  @Bean
  RankingMutations rankingMutations(MutationDesk desk) {
    return new RankingMutations(desk);
  }

  @Bean
  OversightMutations oversightMutations(MutationDesk desk) {
    return new OversightMutations(desk);
  }

  @Bean
  GroupMutations groupMutations(MutationDesk desk) {
    return new GroupMutations(desk);
  }

  @Bean
  WarningMutations warningMutations(MutationDesk desk) {
    return new WarningMutations(desk);
  }

  @Bean
  OutreachMutations outreachMutations(MutationDesk desk) {
    return new OutreachMutations(desk);
  }

  @Bean
  MechanismMutations mechanismMutations(MutationDesk desk) {
    return new MechanismMutations(desk);
  }

  @Bean
  FactMutations factMutations(MutationDesk desk) {
    return new FactMutations(desk);
  }

  @Bean
  SignalMutations signalMutations(MutationDesk desk) {
    return new SignalMutations(desk);
  }

  @Bean
  AnalysisMutations analysisMutations(MutationDesk desk) {
    return new AnalysisMutations(desk);
  }
}
