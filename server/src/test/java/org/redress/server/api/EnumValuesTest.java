package org.redress.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.events.RecordFlag;
import org.redress.events.RecoveryType;
import org.redress.events.complaint.Channel;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.consultation.ConsultationKind;
import org.redress.events.enforcement.EnforcementOutcome;
import org.redress.events.enforcement.EnforcementSource;
import org.redress.events.enforcement.FilingDecision;
import org.redress.events.enforcement.PenaltyKind;
import org.redress.events.enforcement.PenaltyTermExtension;
import org.redress.events.enforcement.PenaltyTermPause;
import org.redress.events.enforcement.PublicationWithdrawalGround;
import org.redress.events.letter.LetterPartKind;
import org.redress.events.letter.PlatformEntry;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.mediation.SessionMode;
import org.redress.events.mediation.TerminationGround;
import org.redress.events.pledge.PledgeKind;
import org.redress.events.refund.EvidenceKind;
import org.redress.events.refund.RecoverySource;
import org.redress.events.report.PoliceReferralGround;
import org.redress.events.report.ReportNoticeBasis;
import org.redress.events.report.ReportNoticeWay;
import org.redress.events.report.ReportOutcome;
import org.redress.events.report.ReportReturnGround;
import org.redress.events.report.ReportTestKind;
import org.redress.events.survey.SurveyChannel;
import org.redress.query.casefile.CaseOrder;
import org.redress.query.complaint.CaseStage;
import org.redress.query.consultation.ConsultationStage;
import org.redress.query.enforcement.EnforcementStage;
import org.redress.query.ledger.LedgerAccount;
import org.redress.query.mediation.MediationStage;
import org.redress.query.pledge.PledgeStage;
import org.redress.query.refund.RefundStage;
import org.redress.query.report.ReportStage;

/**
 * The values of every enum of the schema are those of the Java enum behind it: a value that only
 * one of them knows would fail when somebody uses it, and not before.
 */
class EnumValuesTest {

  /** {@code UserErrorCode} gathers the refusals of all capabilities and has no enum of its own. */
  private static final List<String> WITHOUT_ENUM = List.of("UserErrorCode");

  private static final Map<String, Class<? extends Enum<?>>> BEHIND =
      Stream.of(
              CaseOrder.class,
              CaseStage.class,
              Channel.class,
              ClosingOutcome.class,
              ConsentForm.class,
              EvidenceKind.class,
              LedgerAccount.class,
              MediationStage.class,
              PledgeKind.class,
              PledgeStage.class,
              RecordFlag.class,
              RecoverySource.class,
              RecoveryType.class,
              RefundStage.class,
              RefusalGround.class,
              RemedyRequested.class,
              SessionMode.class,
              SurveyChannel.class,
              ReportStage.class,
              ReportReturnGround.class,
              ReportNoticeWay.class,
              ReportNoticeBasis.class,
              ReportTestKind.class,
              FilingDecision.class,
              PoliceReferralGround.class,
              ReportOutcome.class,
              EnforcementSource.class,
              EnforcementStage.class,
              PenaltyKind.class,
              PublicationWithdrawalGround.class,
              EnforcementOutcome.class,
              PlatformEntry.class,
              LetterPartKind.class,
              ConsultationKind.class,
              ConsultationStage.class,
              PenaltyTermExtension.class,
              PenaltyTermPause.class,
              TerminationGround.class)
          .collect(Collectors.toMap(Class::getSimpleName, behind -> behind));

  @ParameterizedTest
  @MethodSource("enumsOfTheSchema")
  void valuesAreTheSame(String name) {
    Class<? extends Enum<?>> behind = BEHIND.get(name);

    assertThat(behind).as("the Java enum behind " + name).isNotNull();
    assertThat(values(name))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(behind.getEnumConstants()).map(Enum::name).toList());
  }

  @Test
  void everyPairIsNeeded() {
    assertThat(enumsOfTheSchema()).containsExactlyInAnyOrderElementsOf(BEHIND.keySet());
  }

  static Stream<String> enumsOfTheSchema() {
    return EngineUnderTest.SCHEMA.getAllTypesAsList().stream()
        .filter(GraphQLEnumType.class::isInstance)
        .filter(type -> !Introspection.isIntrospectionTypes(type.getName()))
        .map(type -> type.getName())
        .filter(name -> !WITHOUT_ENUM.contains(name));
  }

  private static List<String> values(String name) {
    return ((GraphQLEnumType) EngineUnderTest.SCHEMA.getType(name))
        .getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
  }
}
