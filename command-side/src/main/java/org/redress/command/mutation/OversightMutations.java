package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.oversight.CloseOversightReview;
import org.redress.command.oversight.DemandRectification;
import org.redress.command.oversight.OpenOversightReview;
import org.redress.command.oversight.RecordFinding;
import org.redress.command.oversight.ReportRectification;
import org.redress.events.oversight.ReviewOutcome;
import org.redress.events.oversight.ReviewReason;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about looking into the handling of a case. Whoever acts, acts for the own body. */
@Controller
public final class OversightMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public OversightMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Opens a review. */
  @MutationMapping
  MutationResult openOversightReview(
      @Argument OpenOversightReviewInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new OpenOversightReview(
                input.caseId(), at, body(request), input.officeId(), input.reasons()));
  }

  /** Records a finding. */
  @MutationMapping
  MutationResult recordFinding(
      @Argument RecordFindingInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordFinding(input.caseId(), at, body(request), input.finding(), input.article()));
  }

  /** Demands a rectification. */
  @MutationMapping
  MutationResult demandRectification(
      @Argument DemandRectificationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new DemandRectification(
                input.caseId(),
                at,
                body(request),
                input.findingId(),
                input.demand(),
                input.dueOn()));
  }

  /** Reports what the office did. */
  @MutationMapping
  MutationResult reportRectification(
      @Argument ReportRectificationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ReportRectification(
                input.caseId(), at, body(request), input.rectificationId(), input.report()));
  }

  /** Closes a review. */
  @MutationMapping
  MutationResult closeOversightReview(
      @Argument CloseOversightReviewInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new CloseOversightReview(
                input.caseId(), at, body(request), input.outcome(), input.conclusion()));
  }

  private String body(DataFetchingEnvironment request) {
    return desk.actor(request).organisation();
  }

  /** Input of {@code openOversightReview}. */
  record OpenOversightReviewInput(
      String caseId,
      String officeId,
      List<ReviewReason> reasons,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordFinding}. */
  record RecordFindingInput(
      String caseId,
      String finding,
      @Nullable String article,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code demandRectification}. */
  record DemandRectificationInput(
      String caseId,
      String findingId,
      String demand,
      LocalDate dueOn,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code reportRectification}. */
  record ReportRectificationInput(
      String caseId,
      String rectificationId,
      String report,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code closeOversightReview}. */
  record CloseOversightReviewInput(
      String caseId,
      ReviewOutcome outcome,
      String conclusion,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
