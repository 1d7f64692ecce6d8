package org.redress.command.desk;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.redress.command.analysis.AnalysisAggregate;
import org.redress.command.analysis.AnalysisState;
import org.redress.command.casefile.CaseAggregate;
import org.redress.command.clue.ClueStage;
import org.redress.command.complaint.ComplaintState;
import org.redress.command.consultation.ConsultationAggregate;
import org.redress.command.consultation.ConsultationState;
import org.redress.command.enforcement.EnforcementAggregate;
import org.redress.command.enforcement.EnforcementState;
import org.redress.command.examination.ExaminationState;
import org.redress.command.fact.FactAggregate;
import org.redress.command.fact.FactState;
import org.redress.command.followup.EndedMediation;
import org.redress.command.group.GroupAggregate;
import org.redress.command.group.GroupState;
import org.redress.command.indicator.IndicatorSetAggregate;
import org.redress.command.indicator.IndicatorSetState;
import org.redress.command.indicator.ScorecardAggregate;
import org.redress.command.indicator.ScorecardState;
import org.redress.command.jurisdiction.JurisdictionState;
import org.redress.command.letter.LetterAggregate;
import org.redress.command.letter.LetterState;
import org.redress.command.mediation.MediationState;
import org.redress.command.merchant.MerchantAggregate;
import org.redress.command.merchant.MerchantState;
import org.redress.command.odr.OdrEnterpriseAggregate;
import org.redress.command.odr.OdrEnterpriseState;
import org.redress.command.odr.OdrState;
import org.redress.command.organisation.OrganisationAggregate;
import org.redress.command.organisation.OrganisationState;
import org.redress.command.outreach.OutreachAggregate;
import org.redress.command.outreach.OutreachState;
import org.redress.command.oversight.OversightAggregate;
import org.redress.command.oversight.OversightState;
import org.redress.command.partner.MechanismAggregate;
import org.redress.command.partner.MechanismState;
import org.redress.command.pledge.PledgeAggregate;
import org.redress.command.pledge.PledgeState;
import org.redress.command.publicity.PublicityStage;
import org.redress.command.ranking.MerchantListAggregate;
import org.redress.command.ranking.MerchantListState;
import org.redress.command.ranking.ScoreFormulaAggregate;
import org.redress.command.ranking.ScoreFormulaState;
import org.redress.command.refund.RefundStage;
import org.redress.command.report.ReportAggregate;
import org.redress.command.report.ReportState;
import org.redress.command.safeunit.SafeUnitAggregate;
import org.redress.command.safeunit.SafeUnitState;
import org.redress.command.scheme.SchemeAggregate;
import org.redress.command.scheme.SchemeState;
import org.redress.command.signal.SignalAggregate;
import org.redress.command.signal.SignalSettingsAggregate;
import org.redress.command.signal.SignalSettingsState;
import org.redress.command.signal.SignalState;
import org.redress.command.station.StationAggregate;
import org.redress.command.station.StationState;
import org.redress.command.survey.SurveyState;
import org.redress.command.warning.WarningAggregate;
import org.redress.command.warning.WarningState;
import org.redress.eventstore.json.EventCodec;
import tools.jackson.databind.json.JsonMapper;

/**
 * How aggregates are written as snapshots, and which snapshots are believed. A snapshot is a cache
 * of the stream: one written by another form of the classes, or before {@code evolve} changed, is
 * passed over and the events are read instead.
 */
final class Snapshots {

  static final List<Class<?>> AGGREGATES =
      List.of(
          CaseAggregate.class,
          MerchantAggregate.class,
          PledgeAggregate.class,
          ReportAggregate.class,
          EnforcementAggregate.class,
          LetterAggregate.class,
          ConsultationAggregate.class,
          OdrEnterpriseAggregate.class,
          OrganisationAggregate.class,
          MerchantListAggregate.class,
          ScoreFormulaAggregate.class,
          ScorecardAggregate.class,
          IndicatorSetAggregate.class,
          SchemeAggregate.class,
          SafeUnitAggregate.class,
          StationAggregate.class,
          OversightAggregate.class,
          WarningAggregate.class,
          OutreachAggregate.class,
          MechanismAggregate.class,
          FactAggregate.class,
          SignalAggregate.class,
          SignalSettingsAggregate.class,
          AnalysisAggregate.class,
          GroupAggregate.class);

  private static final List<Class<?>> SEALED_STATES =
      List.of(
          ComplaintState.class,
          ExaminationState.class,
          MediationState.class,
          EndedMediation.class,
          RefundStage.class,
          SurveyState.class,
          MerchantState.class,
          PledgeState.class,
          ReportState.class,
          EnforcementState.class,
          ClueStage.class,
          LetterState.class,
          ConsultationState.class,
          OdrState.class,
          OdrEnterpriseState.class,
          JurisdictionState.class,
          PublicityStage.class,
          OrganisationState.class,
          MerchantListState.class,
          ScoreFormulaState.class,
          ScorecardState.class,
          IndicatorSetState.class,
          SchemeState.class,
          SafeUnitState.class,
          StationState.class,
          OversightState.class,
          WarningState.class,
          OutreachState.class,
          MechanismState.class,
          FactState.class,
          SignalState.class,
          SignalSettingsState.class,
          AnalysisState.class,
          GroupState.class);

  private Snapshots() {}

  /** Writes and reads aggregates with the rules for events, and names the stage a state is in. */
  static Serializer serializer() {
    return Jackson3Serializer.builder()
        .jsonMapperBuilderCustomizer(builder -> configure(EventCodec.configure(builder)))
        .revisionResolver(revisions())
        .build();
  }

  /** Lets through what the serializer of this program wrote. */
  static SnapshotFilter filter() {
    RevisionResolver revisions = revisions();
    Map<String, String> current =
        AGGREGATES.stream()
            .collect(Collectors.toUnmodifiableMap(Snapshots::typeOf, revisions::revisionOf));
    return snapshot -> Objects.equals(revisionOf(snapshot), current.get(snapshot.getType()));
  }

  private static RevisionResolver revisions() {
    Function<Class<?>, String> declared = new AnnotationRevisionResolver()::revisionOf;
    Map<Class<?>, String> revisions =
        AGGREGATES.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), type -> declared.apply(type) + '-' + StateForm.of(type)));
    return revisions::get;
  }

  private static void configure(JsonMapper.Builder builder) {
    AGGREGATES.forEach(type -> builder.addMixIn(type, Shell.class));
    SEALED_STATES.forEach(type -> builder.addMixIn(type, Stage.class));
  }

  private static String typeOf(Class<?> aggregate) {
    return aggregate.getAnnotation(AggregateRoot.class).type();
  }

  private static String revisionOf(DomainEventData<?> snapshot) {
    return snapshot.getPayload().getType().getRevision();
  }

  /** An aggregate is its fields; it has no other window. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  private interface Shell {}

  /** A state is one of the permitted subtypes, told apart by its simple name. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface Stage {}
}
