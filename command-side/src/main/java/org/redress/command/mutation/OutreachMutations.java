package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.outreach.CancelOutreach;
import org.redress.command.outreach.CorrectOutreach;
import org.redress.command.outreach.PlanOutreach;
import org.redress.command.outreach.PublishComparisonTest;
import org.redress.command.outreach.RecordOutreach;
import org.redress.events.Classification;
import org.redress.events.outreach.OutreachProfile;
import org.redress.events.outreach.OutreachReach;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about activities for consumers. */
@Controller
public final class OutreachMutations {

  private static final String ACTIVITY = "OA";

  private final MutationDesk desk;

  /** In front of the desk. */
  public OutreachMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Plans an activity. */
  @MutationMapping
  MutationResult planOutreach(@Argument PlanOutreachInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new PlanOutreach(
                desk.idOr(input.activityId(), ACTIVITY), at, input.profile(), input.plannedOn()));
  }

  /** Records that an activity was held. */
  @MutationMapping
  MutationResult recordOutreach(
      @Argument RecordOutreachInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordOutreach(
                desk.idOr(input.activityId(), ACTIVITY),
                at,
                input.profile(),
                input.heldOn(),
                input.reach()));
  }

  /** Corrects the figures of an activity. */
  @MutationMapping
  MutationResult correctOutreach(
      @Argument CorrectOutreachInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new CorrectOutreach(input.activityId(), at, input.reach(), input.reason()));
  }

  /** Cancels an activity. */
  @MutationMapping
  MutationResult cancelOutreach(
      @Argument CancelOutreachInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new CancelOutreach(input.activityId(), at, input.reason()));
  }

  /** Publishes the result of a comparison test. */
  @MutationMapping
  MutationResult publishComparisonTest(
      @Argument PublishComparisonTestInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new PublishComparisonTest(
                desk.idOr(input.activityId(), ACTIVITY),
                at,
                input.profile(),
                input.objectClass(),
                input.firms(),
                input.brands(),
                input.products()));
  }

  /** Input of {@code planOutreach}. */
  record PlanOutreachInput(
      @Nullable String activityId,
      OutreachProfile profile,
      LocalDate plannedOn,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordOutreach}. */
  record RecordOutreachInput(
      @Nullable String activityId,
      OutreachProfile profile,
      LocalDate heldOn,
      OutreachReach reach,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code correctOutreach}. */
  record CorrectOutreachInput(
      String activityId,
      OutreachReach reach,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code cancelOutreach}. */
  record CancelOutreachInput(
      String activityId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code publishComparisonTest}. */
  record PublishComparisonTestInput(
      @Nullable String activityId,
      OutreachProfile profile,
      @Nullable Classification objectClass,
      int firms,
      int brands,
      int products,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
