package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.examination.AssessAbuseSignals;
import org.redress.command.examination.GiveDecisionNotice;
import org.redress.command.examination.RecordAbuseSignal;
import org.redress.command.examination.RecordHarmKnowledge;
import org.redress.command.examination.RecordSupplement;
import org.redress.command.examination.RequestSupplement;
import org.redress.events.NoticeWay;
import org.redress.events.examination.AbuseConclusion;
import org.redress.events.examination.AbuseFactor;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about the examination of a complaint. */
@Controller
public final class ExaminationMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public ExaminationMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Asks for material. */
  @MutationMapping
  MutationResult requestSupplement(
      @Argument RequestSupplementInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RequestSupplement(
                input.caseId(), at, new PersonalText(input.what()), input.until()));
  }

  /** Records material received. */
  @MutationMapping
  MutationResult recordSupplement(
      @Argument RecordSupplementInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new RecordSupplement(input.caseId(), at, PersonalText.ofNullable(input.note())));
  }

  /** Puts a signal on file. */
  @MutationMapping
  MutationResult recordAbuseSignal(
      @Argument RecordAbuseSignalInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordAbuseSignal(
                input.caseId(), at, input.factor(), new PersonalText(input.evidence())));
  }

  /** Records the assessment of the acting person. */
  @MutationMapping
  MutationResult assessAbuseSignals(
      @Argument AssessAbuseSignalsInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new AssessAbuseSignals(
                input.caseId(),
                at,
                input.conclusion(),
                new PersonalText(input.reasoning()),
                desk.actor(request).id()));
  }

  /** Puts on file since when the harm was known. */
  @MutationMapping
  MutationResult recordHarmKnowledge(
      @Argument RecordHarmKnowledgeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordHarmKnowledge(
                input.caseId(), at, input.knownOn(), PersonalText.ofNullable(input.evidence())));
  }

  /** Records the notice of the decision. */
  @MutationMapping
  MutationResult giveDecisionNotice(
      @Argument GiveDecisionNoticeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new GiveDecisionNotice(input.caseId(), at, input.way()));
  }

  /** Input of {@code requestSupplement}. */
  record RequestSupplementInput(
      String caseId,
      String what,
      LocalDate until,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordSupplement}. */
  record RecordSupplementInput(
      String caseId,
      @Nullable String note,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordAbuseSignal}. */
  record RecordAbuseSignalInput(
      String caseId,
      AbuseFactor factor,
      String evidence,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordHarmKnowledge}. */
  record RecordHarmKnowledgeInput(
      String caseId,
      LocalDate knownOn,
      @Nullable String evidence,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code assessAbuseSignals}. */
  record AssessAbuseSignalsInput(
      String caseId,
      AbuseConclusion conclusion,
      String reasoning,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code giveDecisionNotice}. */
  record GiveDecisionNoticeInput(
      String caseId,
      NoticeWay way,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
