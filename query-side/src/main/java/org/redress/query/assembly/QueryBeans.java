package org.redress.query.assembly;

import org.redress.query.analysis.AnalysisQueries;
import org.redress.query.api.AskingPerson;
import org.redress.query.api.QueryErrors;
import org.redress.query.casefile.CaseQueries;
import org.redress.query.casefile.DuplicateQueries;
import org.redress.query.clock.ClockQueries;
import org.redress.query.consultation.ConsultationQueries;
import org.redress.query.enforcement.EnforcementQueries;
import org.redress.query.fact.FactQueries;
import org.redress.query.figure.FigureQueries;
import org.redress.query.form.FormQueries;
import org.redress.query.group.GroupQueries;
import org.redress.query.handling.HandlingQueries;
import org.redress.query.indicator.IndicatorQueries;
import org.redress.query.ledger.LedgerQueries;
import org.redress.query.letter.LetterQueries;
import org.redress.query.merchant.MerchantQueries;
import org.redress.query.odr.OdrQueries;
import org.redress.query.organisation.OrganisationQueries;
import org.redress.query.outreach.OutreachQueries;
import org.redress.query.oversight.OversightQueries;
import org.redress.query.oversight.ReviewQueueQueries;
import org.redress.query.partner.MechanismQueries;
import org.redress.query.pledge.PledgeQueries;
import org.redress.query.projection.Projections;
import org.redress.query.publicity.PublicityQueries;
import org.redress.query.ranking.RankingQueries;
import org.redress.query.report.ReportQueries;
import org.redress.query.safeunit.SafeUnitQueries;
import org.redress.query.satisfaction.SatisfactionQueries;
import org.redress.query.scheme.SchemeQueries;
import org.redress.query.station.StationQueries;
import org.redress.query.warning.WarningQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The parts of a {@link QuerySide} as beans, so that Spring for GraphQL finds the queries. The side
 * itself is the bean of whoever imports this, and so are starting and closing it.
 */
@Configuration(proxyBeanMethods = false)
public class QueryBeans {

  @Bean(destroyMethod = "")
  Projections projections(QuerySide side) {
    return side.projections();
  }

  @Bean
  CaseQueries caseQueries(QuerySide side) {
    return side.caseQueries();
  }

  @Bean
  LedgerQueries ledgerQueries(QuerySide side) {
    return side.ledgerQueries();
  }

  @Bean
  SatisfactionQueries satisfactionQueries(QuerySide side, AskingPerson asking) {
    return side.satisfactionQueries(asking);
  }

  @Bean
  MerchantQueries merchantQueries(QuerySide side) {
    return side.merchantQueries();
  }

  @Bean
  PledgeQueries pledgeQueries(QuerySide side) {
    return side.pledgeQueries();
  }

  @Bean
  ClockQueries clockQueries(QuerySide side) {
    return side.clockQueries();
  }

  @Bean
  FormQueries formQueries(QuerySide side) {
    return side.formQueries();
  }

  @Bean
  ReportQueries reportQueries(QuerySide side) {
    return side.reportQueries();
  }

  @Bean
  EnforcementQueries enforcementQueries(QuerySide side) {
    return side.enforcementQueries();
  }

  @Bean
  LetterQueries letterQueries(QuerySide side) {
    return side.letterQueries();
  }

  @Bean
  ConsultationQueries consultationQueries(QuerySide side) {
    return side.consultationQueries();
  }

  @Bean
  OdrQueries odrQueries(QuerySide side) {
    return side.odrQueries();
  }

  @Bean
  GroupQueries groupQueries(QuerySide side) {
    return side.groupQueries();
  }

  @Bean
  StationQueries stationQueries(QuerySide side) {
    return side.stationQueries();
  }

  @Bean
  SafeUnitQueries safeUnitQueries(QuerySide side) {
    return side.safeUnitQueries();
  }

  @Bean
  SchemeQueries schemeQueries(QuerySide side) {
    return side.schemeQueries();
  }

  @Bean
  IndicatorQueries indicatorQueries(QuerySide side, AskingPerson asking) {
    return side.indicatorQueries(asking);
  }

  @Bean
  RankingQueries rankingQueries(QuerySide side, AskingPerson asking) {
    return side.rankingQueries(asking);
  }

  @Bean
  WarningQueries warningQueries(QuerySide side) {
    return side.warningQueries();
  }

  @Bean
  OutreachQueries outreachQueries(QuerySide side) {
    return side.outreachQueries();
  }

  @Bean
  MechanismQueries mechanismQueries(QuerySide side) {
    return side.mechanismQueries();
  }

  @Bean
  FactQueries factQueries(QuerySide side) {
    return side.factQueries();
  }

  @Bean
  AnalysisQueries analysisQueries(QuerySide side) {
    return side.analysisQueries();
  }

  @Bean
  DuplicateQueries duplicateQueries(QuerySide side) {
    return side.duplicateQueries();
  }

  @Bean
  OrganisationQueries organisationQueries(QuerySide side) {
    return side.organisationQueries();
  }

  @Bean
  PublicityQueries publicityQueries(QuerySide side) {
    return side.publicityQueries();
  }

  @Bean
  FigureQueries figureQueries(QuerySide side, AskingPerson asking) {
    return side.figureQueries(asking);
  }

  @Bean
  HandlingQueries handlingQueries(QuerySide side) {
    return side.handlingQueries();
  }

  @Bean
  ReviewQueueQueries reviewQueueQueries(QuerySide side) {
    return side.reviewQueueQueries();
  }

  @Bean
  OversightQueries oversightQueries(QuerySide side) {
    return side.oversightQueries();
  }

  @Bean
  QueryErrors queryErrors() {
    return new QueryErrors();
  }
}
