package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.publicity.CorrectPublicity;
import org.redress.command.publicity.ObjectToPublicity;
import org.redress.command.publicity.PublicWords;
import org.redress.command.publicity.PublishComplaint;
import org.redress.command.publicity.ReviewPublicity;
import org.redress.command.publicity.WithdrawPublicity;
import org.redress.command.publicity.WithholdFromPublicity;
import org.redress.events.mediation.Side;
import org.redress.events.publicity.NotShownReason;
import org.redress.events.publicity.ObjectionGround;
import org.redress.events.publicity.ReviewFinding;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about showing complaints to the public. Who decides is who acts in the request. */
@Controller
public final class PublicityMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public PublicityMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Shows a complaint. */
  @MutationMapping
  MutationResult publishComplaint(
      @Argument PublishComplaintInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new PublishComplaint(
                input.caseId(),
                at,
                Objects.requireNonNullElse(input.words(), PublicWords.NONE),
                desk.actor(request).id()));
  }

  /** Decides not to show a complaint. */
  @MutationMapping
  MutationResult withholdFromPublicity(
      @Argument WithholdFromPublicityInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new WithholdFromPublicity(
                input.caseId(),
                at,
                input.reason(),
                new PersonalText(input.note()),
                desk.actor(request).id()));
  }

  /** Records an objection. */
  @MutationMapping
  MutationResult objectToPublicity(
      @Argument ObjectToPublicityInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ObjectToPublicity(
                input.caseId(),
                at,
                input.side(),
                input.ground(),
                new PersonalText(input.statement())));
  }

  /** Decides an objection. */
  @MutationMapping
  MutationResult reviewPublicity(
      @Argument ReviewPublicityInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ReviewPublicity(
                input.caseId(),
                at,
                input.objectionId(),
                input.finding(),
                new PersonalText(input.explanation()),
                input.words(),
                input.reason(),
                desk.actor(request).id()));
  }

  /** Replaces what is shown. */
  @MutationMapping
  MutationResult correctPublicity(
      @Argument CorrectPublicityInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new CorrectPublicity(
                input.caseId(),
                at,
                input.words(),
                new PersonalText(input.reason()),
                desk.actor(request).id()));
  }

  /** Stops showing a complaint. */
  @MutationMapping
  MutationResult withdrawPublicity(
      @Argument WithdrawPublicityInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new WithdrawPublicity(
                input.caseId(),
                at,
                input.reason(),
                new PersonalText(input.note()),
                desk.actor(request).id()));
  }

  /** Input of {@code publishComplaint}. */
  record PublishComplaintInput(
      String caseId,
      @Nullable PublicWords words,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code withholdFromPublicity}. */
  record WithholdFromPublicityInput(
      String caseId,
      NotShownReason reason,
      String note,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code objectToPublicity}. */
  record ObjectToPublicityInput(
      String caseId,
      Side side,
      ObjectionGround ground,
      String statement,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code reviewPublicity}. */
  record ReviewPublicityInput(
      String caseId,
      String objectionId,
      ReviewFinding finding,
      String explanation,
      @Nullable PublicWords words,
      @Nullable NotShownReason reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code correctPublicity}. */
  record CorrectPublicityInput(
      String caseId,
      PublicWords words,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code withdrawPublicity}. */
  record WithdrawPublicityInput(
      String caseId,
      NotShownReason reason,
      String note,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
