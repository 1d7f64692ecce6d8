package org.redress.command.outreach;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.classIsNamed;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.InputRules.wrongState;

import java.util.function.Supplier;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.outreach.OutreachState.Cancelled;
import org.redress.command.outreach.OutreachState.Held;
import org.redress.command.outreach.OutreachState.NotPlanned;
import org.redress.command.outreach.OutreachState.Planned;
import org.redress.command.outreach.OutreachState.TestPublished;
import org.redress.events.outreach.ComparisonTestPublished;
import org.redress.events.outreach.OutreachCancelled;
import org.redress.events.outreach.OutreachCorrected;
import org.redress.events.outreach.OutreachEvent;
import org.redress.events.outreach.OutreachHeld;
import org.redress.events.outreach.OutreachPlanned;

/** Decides what is asked about an activity for consumers. Pure and total. */
public final class OutreachDecider {

  private OutreachDecider() {}

  /** Before there is an activity. */
  public static OutreachState initial() {
    return new NotPlanned();
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<OutreachEvent> decide(OutreachCommand command, OutreachState state) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case PlanOutreach c -> whenNew(c, state, () -> plan(c));
              case PublishComparisonTest c -> whenNew(c, state, () -> publish(c));
              case RecordOutreach c -> record(c, state);
              case CorrectOutreach c -> correct(c, state);
              case CancelOutreach c -> cancel(c, state);
            });
  }

  private static Decision<OutreachEvent> whenNew(
      OutreachCommand c, OutreachState state, Supplier<Decision<OutreachEvent>> further) {
    return switch (state) {
      case NotPlanned _ -> Decision.unless(idIsWellFormed("activityId", c.activityId()), further);
      case Planned _, Held _, Cancelled _, TestPublished _ ->
          Decision.refuse(
              Refusal.of(
                  OutreachRefusal.OUTREACH_ALREADY_ON_FILE,
                  "activityId",
                  "an id that was never used"));
    };
  }

  private static Decision<OutreachEvent> plan(PlanOutreach c) {
    return Decision.unless(
        () -> new OutreachPlanned(c.activityId(), c.occurredAt(), c.profile(), c.plannedOn()),
        OutreachRules.profileIsWhole(c.profile()),
        TimeRules.dayIsRecordable("plannedOn", c.plannedOn()));
  }

  private static Decision<OutreachEvent> publish(PublishComparisonTest c) {
    return Decision.unless(
        () ->
            new ComparisonTestPublished(
                c.activityId(),
                c.occurredAt(),
                c.profile(),
                c.objectClass(),
                c.firms(),
                c.brands(),
                c.products()),
        OutreachRules.profileIsWhole(c.profile()),
        classIsNamed("objectClass", c.objectClass()),
        OutreachRules.isCount("firms", c.firms(), 1),
        OutreachRules.isCount("brands", c.brands(), 1),
        OutreachRules.isCount("products", c.products(), 1));
  }

  private static Decision<OutreachEvent> record(RecordOutreach c, OutreachState state) {
    return switch (state) {
      case NotPlanned _ -> whenNew(c, state, () -> held(c));
      case Planned planned ->
          Decision.unless(TimeRules.notBefore(c.occurredAt(), planned.since()), () -> held(c));
      case Held _, Cancelled _, TestPublished _ -> notIn(state, "NOT_PLANNED or PLANNED");
    };
  }

  private static Decision<OutreachEvent> held(RecordOutreach c) {
    return Decision.unless(
        () -> new OutreachHeld(c.activityId(), c.occurredAt(), c.profile(), c.heldOn(), c.reach()),
        OutreachRules.profileIsWhole(c.profile()),
        TimeRules.dayIsRecordable("heldOn", c.heldOn()),
        OutreachRules.dayHasCome(c.heldOn(), c.occurredAt()),
        OutreachRules.reachIsCounted(c.reach()));
  }

  private static Decision<OutreachEvent> correct(CorrectOutreach c, OutreachState state) {
    return switch (state) {
      case Held held ->
          Decision.unless(
              () -> new OutreachCorrected(c.activityId(), c.occurredAt(), c.reach(), c.reason()),
              OutreachRules.reachIsCounted(c.reach()),
              saysSomething("reason", c.reason(), LONG_TEXT),
              TimeRules.notBefore(c.occurredAt(), held.since()));
      case NotPlanned _, Planned _, Cancelled _, TestPublished _ -> notIn(state, "HELD");
    };
  }

  private static Decision<OutreachEvent> cancel(CancelOutreach c, OutreachState state) {
    return switch (state) {
      case Planned planned ->
          Decision.unless(
              () -> new OutreachCancelled(c.activityId(), c.occurredAt(), c.reason()),
              saysSomething("reason", c.reason(), LONG_TEXT),
              TimeRules.notBefore(c.occurredAt(), planned.since()));
      case NotPlanned _, Held _, Cancelled _, TestPublished _ -> notIn(state, "PLANNED");
    };
  }

  private static Decision<OutreachEvent> notIn(OutreachState state, String allowed) {
    return Decision.refuse(
        state instanceof NotPlanned
            ? Refusal.of(
                OutreachRefusal.OUTREACH_UNKNOWN, "activityId", "the id of an activity on file")
            : wrongState(state.wireName(), allowed));
  }

  /** The state after the event. */
  public static OutreachState evolve(OutreachState state, OutreachEvent event) {
    return switch (event) {
      case OutreachPlanned e -> new Planned(e.occurredAt());
      case OutreachHeld e -> new Held(e.occurredAt());
      case OutreachCorrected e -> new Held(e.occurredAt());
      case OutreachCancelled _ -> new Cancelled();
      case ComparisonTestPublished _ -> new TestPublished();
    };
  }
}
