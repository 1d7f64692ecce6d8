package org.redress.command.partner;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import java.util.List;
import java.util.function.Function;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.partner.MechanismState.NotSetUp;
import org.redress.command.partner.MechanismState.Working;
import org.redress.events.partner.MechanismEvent;
import org.redress.events.partner.MechanismSetUp;
import org.redress.events.partner.PartnerJoined;
import org.redress.events.partner.PartnerLeft;

/** Decides what is asked about a mechanism of cooperation. Pure and total. */
public final class MechanismDecider {

  private MechanismDecider() {}

  /** Before there is a mechanism. */
  public static MechanismState initial() {
    return new NotSetUp();
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<MechanismEvent> decide(MechanismCommand command, MechanismState state) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case SetUpMechanism c -> setUp(c, state);
              case JoinMechanism c -> whileWorking(c, state, working -> join(c, working));
              case LeaveMechanism c -> whileWorking(c, state, working -> leave(c, working));
            });
  }

  private static Decision<MechanismEvent> setUp(SetUpMechanism c, MechanismState state) {
    return switch (state) {
      case NotSetUp _ ->
          Decision.unless(
              () ->
                  new MechanismSetUp(
                      c.mechanismId(), c.occurredAt(), c.kind(), c.name(), c.region()),
              idIsWellFormed("mechanismId", c.mechanismId()),
              saysSomething("name", c.name(), SHORT_TEXT),
              regionIsWellFormed("region", c.region()));
      case Working _ ->
          Decision.refuse(
              Refusal.of(
                  MechanismRefusal.MECHANISM_ALREADY_SET_UP,
                  "mechanismId",
                  "an id under which nothing was set up"));
    };
  }

  private static Decision<MechanismEvent> whileWorking(
      MechanismCommand c,
      MechanismState state,
      Function<Working, Decision<MechanismEvent>> further) {
    return switch (state) {
      case Working working ->
          Decision.unless(
              TimeRules.notBefore(c.occurredAt(), working.since()), () -> further.apply(working));
      case NotSetUp _ ->
          Decision.refuse(
              Refusal.of(
                  MechanismRefusal.MECHANISM_UNKNOWN,
                  "mechanismId",
                  "the id of a mechanism that was set up"));
    };
  }

  private static Decision<MechanismEvent> join(JoinMechanism c, Working working) {
    return Decision.unless(
        () -> new PartnerJoined(c.mechanismId(), c.occurredAt(), c.body()),
        saysSomething("body", c.body(), SHORT_TEXT),
        working.bodies().contains(c.body())
            ? Refusal.of(MechanismRefusal.PARTNER_ALREADY_JOINED, "body", "another body")
            : null);
  }

  private static Decision<MechanismEvent> leave(LeaveMechanism c, Working working) {
    return Decision.unless(
        () -> new PartnerLeft(c.mechanismId(), c.occurredAt(), c.body(), c.reason()),
        saysSomething("reason", c.reason(), LONG_TEXT),
        working.bodies().contains(c.body())
            ? null
            : Refusal.of(
                MechanismRefusal.PARTNER_NOT_IN_MECHANISM, "body", "a body that takes part"));
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static MechanismState evolve(MechanismState state, MechanismEvent event) {
    return switch (state) {
      case NotSetUp _ ->
          event instanceof MechanismSetUp e ? new Working(e.occurredAt(), List.of()) : state;
      case Working working ->
          switch (event) {
            case MechanismSetUp _ -> state;
            case PartnerJoined e -> working.with(e.body(), e.occurredAt());
            case PartnerLeft e -> working.without(e.body(), e.occurredAt());
          };
    };
  }
}
