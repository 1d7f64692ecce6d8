package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.complaint.AcceptComplaint;
import org.redress.command.complaint.CloseComplaint;
import org.redress.command.complaint.FileComplaint;
import org.redress.command.complaint.PickUpComplaint;
import org.redress.command.complaint.RefuseComplaint;
import org.redress.command.complaint.ReopenComplaint;
import org.redress.command.complaint.WithdrawComplaint;
import org.redress.events.Classification;
import org.redress.events.DisputeRoute;
import org.redress.events.complaint.Channel;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.complaint.Respondent;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about complaints. */
@Controller
public final class ComplaintMutations {

  private static final String CASE = "C";

  private final MutationDesk desk;

  /** In front of the desk. */
  public ComplaintMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Records the receipt of a complaint. */
  @MutationMapping
  MutationResult fileComplaint(
      @Argument FileComplaintInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new FileComplaint(
                desk.idOr(input.caseId(), CASE),
                at,
                input.channel(),
                input.complainant().toCommand(),
                input.respondent().toCommand(),
                input.region(),
                input.problemClass(),
                input.objectClass(),
                new PersonalText(input.facts()),
                input.remedies(),
                claimed(input.claimed()),
                input.publicityConsent(),
                input.entrustConsent(),
                null));
  }

  /** An officer becomes responsible. */
  @MutationMapping
  MutationResult pickUpComplaint(
      @Argument PickUpComplaintInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new PickUpComplaint(input.caseId(), at, desk.actor(request).id()));
  }

  /** Decides to accept. */
  @MutationMapping
  MutationResult acceptComplaint(
      @Argument AcceptComplaintInput input, DataFetchingEnvironment request) {
    return desk.carryOut(request, input, at -> new AcceptComplaint(input.caseId(), at));
  }

  /** Decides not to accept. */
  @MutationMapping
  MutationResult refuseComplaint(
      @Argument RefuseComplaintInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RefuseComplaint(
                input.caseId(),
                at,
                input.ground(),
                new PersonalText(input.reason()),
                Objects.requireNonNullElse(input.otherRoutes(), List.of())));
  }

  /** The complainant withdraws. */
  @MutationMapping
  MutationResult withdrawComplaint(
      @Argument WithdrawComplaintInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new WithdrawComplaint(input.caseId(), at, PersonalText.ofNullable(input.reason())));
  }

  /** Closes an accepted complaint. */
  @MutationMapping
  MutationResult closeComplaint(
      @Argument CloseComplaintInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new CloseComplaint(input.caseId(), at, input.outcome(), null));
  }

  /** Takes a closed complaint up again. */
  @MutationMapping
  MutationResult reopenComplaint(
      @Argument ReopenComplaintInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new ReopenComplaint(input.caseId(), at, new PersonalText(input.reason())));
  }

  private static @Nullable ClaimedAmount claimed(@Nullable MoneyInput money) {
    return money == null ? null : new ClaimedAmount(money.amountMinor(), money.currency());
  }

  /** The person who complains, in clear as it was sent. */
  record ComplainantInput(String name, String phone, String address) {

    FileComplaint.Complainant toCommand() {
      return new FileComplaint.Complainant(
          new PersonalText(name), new PersonalText(phone), new PersonalText(address));
    }

    @Override
    public String toString() {
      return "***";
    }
  }

  /** The operator complained about. */
  record RespondentInput(
      String name,
      String address,
      @Nullable String creditCode,
      @Nullable String merchantId,
      @Nullable Classification industry) {

    Respondent toCommand() {
      return new Respondent(name, address, creditCode, merchantId, industry);
    }
  }

  /** Input of {@code fileComplaint}. */
  record FileComplaintInput(
      @Nullable String caseId,
      Channel channel,
      ComplainantInput complainant,
      RespondentInput respondent,
      String region,
      @Nullable Classification problemClass,
      @Nullable Classification objectClass,
      String facts,
      List<RemedyRequested> remedies,
      @Nullable MoneyInput claimed,
      boolean publicityConsent,
      boolean entrustConsent,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code pickUpComplaint}. */
  record PickUpComplaintInput(
      String caseId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code acceptComplaint}. */
  record AcceptComplaintInput(
      String caseId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code refuseComplaint}. */
  record RefuseComplaintInput(
      String caseId,
      RefusalGround ground,
      String reason,
      @Nullable List<DisputeRoute> otherRoutes,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code withdrawComplaint}. */
  record WithdrawComplaintInput(
      String caseId,
      @Nullable String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code closeComplaint}. */
  record CloseComplaintInput(
      String caseId,
      ClosingOutcome outcome,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code reopenComplaint}. */
  record ReopenComplaintInput(
      String caseId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
