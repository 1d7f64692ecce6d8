package org.redress.command.warning;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.classIsNamed;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.InputRules.wrongState;

import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.warning.WarningState.NotPublished;
import org.redress.command.warning.WarningState.Published;
import org.redress.command.warning.WarningState.Withdrawn;
import org.redress.events.warning.WarningEvent;
import org.redress.events.warning.WarningPublished;
import org.redress.events.warning.WarningWithdrawn;

/** Decides what is asked about a consumption warning. Pure and total. */
public final class WarningDecider {

  private WarningDecider() {}

  /** Before there is a warning. */
  public static WarningState initial() {
    return new NotPublished();
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<WarningEvent> decide(WarningCommand command, WarningState state) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case PublishWarning c -> publish(c, state);
              case WithdrawWarning c -> withdraw(c, state);
            });
  }

  private static Decision<WarningEvent> publish(PublishWarning c, WarningState state) {
    return switch (state) {
      case NotPublished _ ->
          Decision.unless(
              () -> published(c),
              idIsWellFormed("warningId", c.warningId()),
              saysSomething("number", c.number(), SHORT_TEXT),
              regionIsWellFormed("region", c.region()),
              saysSomething("title", c.title(), SHORT_TEXT),
              saysSomething("text", c.text(), LONG_TEXT),
              classIsNamed("objectClass", c.objectClass()),
              classIsNamed("problemClass", c.problemClass()),
              saysSomething("publishedBy", c.publishedBy(), SHORT_TEXT));
      case Published _, Withdrawn _ ->
          Decision.refuse(
              Refusal.of(
                  WarningRefusal.WARNING_ALREADY_PUBLISHED,
                  "warningId",
                  "an id under which nothing was published"));
    };
  }

  private static WarningEvent published(PublishWarning c) {
    return new WarningPublished(
        c.warningId(),
        c.occurredAt(),
        c.kind(),
        c.number(),
        c.region(),
        c.title(),
        c.text(),
        c.objectClass(),
        c.problemClass(),
        c.publishedBy());
  }

  private static Decision<WarningEvent> withdraw(WithdrawWarning c, WarningState state) {
    return switch (state) {
      case Published published ->
          Decision.unless(
              () -> new WarningWithdrawn(c.warningId(), c.occurredAt(), c.reason()),
              saysSomething("reason", c.reason(), LONG_TEXT),
              TimeRules.notBefore(c.occurredAt(), published.since()));
      case Withdrawn _ -> Decision.refuse(wrongState("WITHDRAWN", "PUBLISHED"));
      case NotPublished _ ->
          Decision.refuse(
              Refusal.of(
                  WarningRefusal.WARNING_UNKNOWN, "warningId", "the id of a published warning"));
    };
  }

  /** The state after the event. */
  public static WarningState evolve(WarningState state, WarningEvent event) {
    return switch (event) {
      case WarningPublished e -> new Published(e.occurredAt());
      case WarningWithdrawn _ -> new Withdrawn();
    };
  }
}
