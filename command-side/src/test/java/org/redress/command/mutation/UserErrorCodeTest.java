package org.redress.command.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.command.RefusalCode;
import org.redress.command.analysis.AnalysisRefusal;
import org.redress.command.clock.ClockRefusal;
import org.redress.command.clue.ClueRefusal;
import org.redress.command.competence.CompetenceRefusal;
import org.redress.command.complaint.ComplaintRefusal;
import org.redress.command.consultation.ConsultationRefusal;
import org.redress.command.desk.DeskRefusal;
import org.redress.command.enforcement.EnforcementRefusal;
import org.redress.command.examination.ExaminationRefusal;
import org.redress.command.fact.FactRefusal;
import org.redress.command.followup.FollowUpRefusal;
import org.redress.command.form.FormRefusal;
import org.redress.command.group.GroupRefusal;
import org.redress.command.indicator.IndicatorRefusal;
import org.redress.command.intake.IntakeRefusal;
import org.redress.command.jurisdiction.JurisdictionRefusal;
import org.redress.command.letter.LetterRefusal;
import org.redress.command.mediation.MediationRefusal;
import org.redress.command.merchant.MerchantRefusal;
import org.redress.command.odr.OdrRefusal;
import org.redress.command.organisation.OrganisationRefusal;
import org.redress.command.outreach.OutreachRefusal;
import org.redress.command.oversight.OversightRefusal;
import org.redress.command.partner.MechanismRefusal;
import org.redress.command.pledge.PledgeRefusal;
import org.redress.command.publicity.PublicityRefusal;
import org.redress.command.ranking.RankingRefusal;
import org.redress.command.refund.RefundRefusal;
import org.redress.command.report.ReportRefusal;
import org.redress.command.safeunit.SafeUnitRefusal;
import org.redress.command.scheme.SchemeRefusal;
import org.redress.command.signal.SignalRefusal;
import org.redress.command.station.StationRefusal;
import org.redress.command.survey.SurveyRefusal;
import org.redress.command.warning.WarningRefusal;

class UserErrorCodeTest {

  @Test
  void theApiKnowsEveryRefusalAndNoOther() throws Exception {
    assertThat(codesOfTheApi()).containsExactlyInAnyOrderElementsOf(codesOfTheRules());
  }

  private static List<String> codesOfTheRules() {
    return Stream.of(
            InputRefusal.values(),
            DeskRefusal.values(),
            ComplaintRefusal.values(),
            ExaminationRefusal.values(),
            MediationRefusal.values(),
            FollowUpRefusal.values(),
            FormRefusal.values(),
            RefundRefusal.values(),
            SurveyRefusal.values(),
            MerchantRefusal.values(),
            PledgeRefusal.values(),
            ClockRefusal.values(),
            ReportRefusal.values(),
            EnforcementRefusal.values(),
            ClueRefusal.values(),
            LetterRefusal.values(),
            ConsultationRefusal.values(),
            OdrRefusal.values(),
            OrganisationRefusal.values(),
            CompetenceRefusal.values(),
            JurisdictionRefusal.values(),
            IntakeRefusal.values(),
            RankingRefusal.values(),
            IndicatorRefusal.values(),
            SchemeRefusal.values(),
            SafeUnitRefusal.values(),
            StationRefusal.values(),
            PublicityRefusal.values(),
            OversightRefusal.values(),
            WarningRefusal.values(),
            OutreachRefusal.values(),
            MechanismRefusal.values(),
            FactRefusal.values(),
            SignalRefusal.values(),
            AnalysisRefusal.values(),
            GroupRefusal.values())
        .flatMap(Stream::<RefusalCode>of)
        .map(RefusalCode::name)
        .toList();
  }

  private static List<String> codesOfTheApi() throws Exception {
    try (InputStream in = UserErrorCodeTest.class.getResourceAsStream("/graphql/errors.graphqls")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new SchemaParser()
              .parse(schema)
              .getTypeOrNull("UserErrorCode", EnumTypeDefinition.class)
              .getEnumValueDefinitions()
              .stream()
              .map(EnumValueDefinition::getName)
              .toList();
    }
  }
}
