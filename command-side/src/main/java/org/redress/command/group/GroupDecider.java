package org.redress.command.group;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.entriesMeet;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.InputRules.wrongState;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.FiledCase;
import org.redress.command.InputRefusal;
import org.redress.command.MoneyRules;
import org.redress.command.OrganisationOnRecord;
import org.redress.command.PersonalText;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.group.GroupState.Closed;
import org.redress.command.group.GroupState.Members;
import org.redress.command.group.GroupState.NotOpened;
import org.redress.command.group.GroupState.Open;
import org.redress.command.group.GroupState.Opened;
import org.redress.command.group.GroupState.Settled;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.group.CaseAddedToGroup;
import org.redress.events.group.CaseRemovedFromGroup;
import org.redress.events.group.GroupDisputeClosed;
import org.redress.events.group.GroupDisputeOpened;
import org.redress.events.group.GroupDisputeSettled;
import org.redress.events.group.GroupEvent;
import org.redress.events.group.GroupReportedUp;
import org.redress.events.group.JointHandlingRecorded;
import org.redress.events.group.PartnerBodyInvited;

/** Decides what is asked about a group dispute. Pure and total. */
public final class GroupDecider {

  /** Whom the notes are about. */
  private static final String PARTIES = "parties";

  private GroupDecider() {}

  /** Before there is a group dispute. */
  public static GroupState initial() {
    return new NotOpened();
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param surroundings what is on record about the cases and organisations it names
   */
  public static Decision<GroupEvent> decide(
      GroupCommand command, GroupState state, Surroundings surroundings) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case OpenGroupDispute c -> open(c, state, surroundings.cases());
              case AddToGroup c ->
                  whileOpen(c, state, open -> add(c, open.members(), surroundings.cases()));
              case RemoveFromGroup c -> whileOpen(c, state, open -> remove(c, open.members()));
              case InvitePartnerBody c -> whileOpen(c, state, open -> invite(c));
              case RecordJointHandling c -> whileOpen(c, state, open -> handle(c));
              case ReportGroupUp c ->
                  whileOpen(c, state, open -> report(c, surroundings.superior()));
              case SettleGroupDispute c -> whileOpen(c, state, open -> settle(c, open.members()));
              case CloseGroupDispute c -> close(c, state);
            });
  }

  private static Decision<GroupEvent> open(
      OpenGroupDispute c, GroupState state, Map<String, FiledCase> cases) {
    return switch (state) {
      case NotOpened _ ->
          Decision.unless(
              () ->
                  new GroupDisputeOpened(
                      c.groupId(),
                      c.occurredAt(),
                      c.basis(),
                      c.cause(),
                      c.merchantId(),
                      c.caseIds().stream().distinct().toList(),
                      c.region()),
              MembershipRules.met(c, cases));
      case Opened _ ->
          Decision.refuse(
              Refusal.of(
                  GroupRefusal.GROUP_ALREADY_OPENED,
                  "groupId",
                  "an id under which nothing was opened"));
    };
  }

  private static Decision<GroupEvent> whileOpen(
      GroupCommand c, GroupState state, Function<Open, Decision<GroupEvent>> further) {
    return switch (state) {
      case Open open ->
          Decision.unless(
              TimeRules.notBefore(c.occurredAt(), open.since()), () -> further.apply(open));
      case NotOpened _, Settled _, Closed _ -> notIn(state, "OPEN");
    };
  }

  private static Decision<GroupEvent> add(
      AddToGroup c, Members members, Map<String, FiledCase> cases) {
    return Decision.unless(
        () -> new CaseAddedToGroup(c.groupId(), c.occurredAt(), c.caseId()),
        MembershipRules.mayBelong("caseId", cases.get(c.caseId()), members.merchantId(), c),
        members.caseIds().contains(c.caseId())
            ? Refusal.of(GroupRefusal.CASE_ALREADY_IN_GROUP, "caseId", "another case")
            : null);
  }

  private static Decision<GroupEvent> remove(RemoveFromGroup c, Members members) {
    return Decision.unless(
        () -> new CaseRemovedFromGroup(c.groupId(), c.occurredAt(), c.caseId(), c.reason()),
        saysSomething("reason", c.reason(), LONG_TEXT),
        members.caseIds().contains(c.caseId())
            ? null
            : Refusal.of(GroupRefusal.CASE_NOT_IN_GROUP, "caseId", "a case of the group"),
        members.caseIds().size() <= MembershipRules.FEWEST
            ? MembershipRules.tooSmall("caseId")
            : null);
  }

  private static Decision<GroupEvent> invite(InvitePartnerBody c) {
    return Decision.unless(
        () -> new PartnerBodyInvited(c.groupId(), c.occurredAt(), c.body()),
        saysSomething("body", c.body(), SHORT_TEXT));
  }

  private static Decision<GroupEvent> handle(RecordJointHandling c) {
    return Decision.unless(
        () ->
            new JointHandlingRecorded(
                c.groupId(), c.occurredAt(), c.bodies(), ofParties(c.summary())),
        entriesMeet("bodies", c.bodies(), (field, body) -> saysSomething(field, body, SHORT_TEXT)),
        saysSomething("summary", c.summary(), LONG_TEXT));
  }

  private static Decision<GroupEvent> report(
      ReportGroupUp c, @Nullable OrganisationOnRecord superior) {
    return Decision.unless(
        () ->
            new GroupReportedUp(
                c.groupId(), c.occurredAt(), c.superiorId(), ofParties(c.summary())),
        superior != null && superior.existsOn(ChinaTime.dayOf(c.occurredAt()))
            ? null
            : Refusal.of(
                InputRefusal.ORGANISATION_UNKNOWN,
                "superiorId",
                "an organisation that exists on that day"),
        saysSomething("summary", c.summary(), LONG_TEXT));
  }

  private static Decision<GroupEvent> settle(SettleGroupDispute c, Members members) {
    return Decision.unless(
        () ->
            new GroupDisputeSettled(
                c.groupId(),
                c.occurredAt(),
                members.caseIds(),
                c.amountInvolvedMinor(),
                c.currency(),
                ofParties(c.summary())),
        MoneyRules.amountIsPositive("amountInvolved.amountMinor", c.amountInvolvedMinor()),
        MoneyRules.currencyIsKnown("amountInvolved.currency", c.currency()),
        saysSomething("summary", c.summary(), LONG_TEXT));
  }

  private static Decision<GroupEvent> close(CloseGroupDispute c, GroupState state) {
    return switch (state) {
      case Open open -> close(c, open.since());
      case Settled settled -> close(c, settled.since());
      case NotOpened _, Closed _ -> notIn(state, "OPEN or SETTLED");
    };
  }

  private static Decision<GroupEvent> close(CloseGroupDispute c, Instant since) {
    return Decision.unless(
        () -> new GroupDisputeClosed(c.groupId(), c.occurredAt(), c.reason()),
        saysSomething("reason", c.reason(), LONG_TEXT),
        TimeRules.notBefore(c.occurredAt(), since));
  }

  private static Decision<GroupEvent> notIn(GroupState state, String allowed) {
    return Decision.refuse(
        switch (state) {
          case NotOpened _ ->
              Refusal.of(
                  GroupRefusal.GROUP_UNKNOWN, "groupId", "the id of a group that was opened");
          case Opened _ -> wrongState(state.wireName(), allowed);
        });
  }

  private static Protected ofParties(PersonalText text) {
    return text.as(PersonalDataKind.FREE_TEXT, PARTIES);
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static GroupState evolve(GroupState state, GroupEvent event) {
    return switch (state) {
      case NotOpened _ ->
          event instanceof GroupDisputeOpened e
              ? new Open(new Members(e.merchantId(), List.copyOf(e.caseIds())), e.occurredAt())
              : state;
      case Opened before -> evolve(before, event);
    };
  }

  private static GroupState evolve(Opened before, GroupEvent event) {
    Members members = before.members();
    return switch (event) {
      case CaseAddedToGroup e -> new Open(members.with(e.caseId()), before.since());
      case CaseRemovedFromGroup e -> new Open(members.without(e.caseId()), before.since());
      case GroupDisputeSettled e -> new Settled(members, e.occurredAt());
      case GroupDisputeClosed e -> new Closed(members, e.occurredAt());
      case GroupDisputeOpened _, PartnerBodyInvited _, JointHandlingRecorded _, GroupReportedUp _ ->
          before;
    };
  }
}
