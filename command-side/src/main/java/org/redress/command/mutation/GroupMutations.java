package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.group.AddToGroup;
import org.redress.command.group.CloseGroupDispute;
import org.redress.command.group.InvitePartnerBody;
import org.redress.command.group.OpenGroupDispute;
import org.redress.command.group.RecordJointHandling;
import org.redress.command.group.RemoveFromGroup;
import org.redress.command.group.ReportGroupUp;
import org.redress.command.group.SettleGroupDispute;
import org.redress.events.group.GroupBasis;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about group disputes. */
@Controller
public final class GroupMutations {

  private static final String GROUP = "G";

  private final MutationDesk desk;

  /** In front of the desk. */
  public GroupMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Opens a group dispute. */
  @MutationMapping
  MutationResult openGroupDispute(
      @Argument OpenGroupDisputeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new OpenGroupDispute(
                desk.idOr(input.groupId(), GROUP),
                at,
                input.basis(),
                input.cause(),
                input.merchantId(),
                input.caseIds(),
                input.region()));
  }

  /** Adds a case to a group. */
  @MutationMapping
  MutationResult addToGroup(@Argument AddToGroupInput input, DataFetchingEnvironment request) {
    return desk.carryOut(request, input, at -> new AddToGroup(input.groupId(), at, input.caseId()));
  }

  /** Removes a case from a group. */
  @MutationMapping
  MutationResult removeFromGroup(
      @Argument RemoveFromGroupInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new RemoveFromGroup(input.groupId(), at, input.caseId(), input.reason()));
  }

  /** Invites a partner body. */
  @MutationMapping
  MutationResult invitePartnerBody(
      @Argument InvitePartnerBodyInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new InvitePartnerBody(input.groupId(), at, input.body()));
  }

  /** Records a joint handling. */
  @MutationMapping
  MutationResult recordJointHandling(
      @Argument RecordJointHandlingInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordJointHandling(
                input.groupId(), at, input.bodies(), new PersonalText(input.summary())));
  }

  /** Reports a group up. */
  @MutationMapping
  MutationResult reportGroupUp(
      @Argument ReportGroupUpInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ReportGroupUp(
                input.groupId(), at, input.superiorId(), new PersonalText(input.summary())));
  }

  /** Settles a group dispute. */
  @MutationMapping
  MutationResult settleGroupDispute(
      @Argument SettleGroupDisputeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new SettleGroupDispute(
                input.groupId(),
                at,
                input.amountInvolved().amountMinor(),
                input.amountInvolved().currency(),
                new PersonalText(input.summary())));
  }

  /** Closes a group dispute. */
  @MutationMapping
  MutationResult closeGroupDispute(
      @Argument CloseGroupDisputeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new CloseGroupDispute(input.groupId(), at, input.reason()));
  }

  /** Input of {@code openGroupDispute}. */
  record OpenGroupDisputeInput(
      @Nullable String groupId,
      GroupBasis basis,
      String cause,
      @Nullable String merchantId,
      List<String> caseIds,
      String region,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code addToGroup}. */
  record AddToGroupInput(
      String groupId,
      String caseId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code removeFromGroup}. */
  record RemoveFromGroupInput(
      String groupId,
      String caseId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code invitePartnerBody}. */
  record InvitePartnerBodyInput(
      String groupId,
      String body,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordJointHandling}. */
  record RecordJointHandlingInput(
      String groupId,
      List<String> bodies,
      String summary,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code reportGroupUp}. */
  record ReportGroupUpInput(
      String groupId,
      String superiorId,
      String summary,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code settleGroupDispute}. */
  record SettleGroupDisputeInput(
      String groupId,
      MoneyInput amountInvolved,
      String summary,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code closeGroupDispute}. */
  record CloseGroupDisputeInput(
      String groupId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
