package org.redress.command.signal;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.InputRules.wrongState;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.InputRefusal;
import org.redress.command.OrganisationOnRecord;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.signal.SignalState.Acknowledged;
import org.redress.command.signal.SignalState.Dismissed;
import org.redress.command.signal.SignalState.NotRaised;
import org.redress.command.signal.SignalState.Raised;
import org.redress.command.signal.SignalState.ReportedUp;
import org.redress.events.PersonalDataKind;
import org.redress.events.signal.SignalAcknowledged;
import org.redress.events.signal.SignalDismissed;
import org.redress.events.signal.SignalEvent;
import org.redress.events.signal.SignalRaised;
import org.redress.events.signal.SignalReportedUp;

/** Decides what is asked about a signal. Pure and total. */
public final class SignalDecider {

  /** Whom a report is about. */
  private static final String PARTIES = "parties";

  private SignalDecider() {}

  /** Before there is a signal. */
  public static SignalState initial() {
    return new NotRaised();
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param superior the organisation that a report names, null when there is none under the id
   */
  public static Decision<SignalEvent> decide(
      SignalCommand command, SignalState state, @Nullable OrganisationOnRecord superior) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case RaiseSurgeSignal c -> whenNew(state, () -> Evidence.surge(c));
              case RaiseGroupSignal c -> whenNew(state, () -> Evidence.group(c));
              case AcknowledgeSignal c -> acknowledge(c, state);
              case DismissSignal c -> dismiss(c, state);
              case ReportSignalUp c -> report(c, state, superior);
            });
  }

  private static Decision<SignalEvent> whenNew(
      SignalState state, Supplier<Decision<SignalEvent>> further) {
    return state instanceof NotRaised
        ? further.get()
        : Decision.refuse(
            Refusal.of(SignalRefusal.SIGNAL_ALREADY_RAISED, "signalId", "another signal"));
  }

  private static Decision<SignalEvent> acknowledge(AcknowledgeSignal c, SignalState state) {
    return switch (state) {
      case Raised raised ->
          Decision.unless(
              () -> new SignalAcknowledged(c.signalId(), c.occurredAt(), c.note(), c.groupId()),
              saysSomething("note", c.note(), LONG_TEXT),
              c.groupId() == null ? null : idIsWellFormed("groupId", c.groupId()),
              TimeRules.notBefore(c.occurredAt(), raised.since()));
      case NotRaised _, Acknowledged _, ReportedUp _, Dismissed _ -> notIn(state, "RAISED");
    };
  }

  private static Decision<SignalEvent> dismiss(DismissSignal c, SignalState state) {
    return switch (state) {
      case Raised raised -> dismiss(c, raised.since());
      case Acknowledged acknowledged -> dismiss(c, acknowledged.since());
      case NotRaised _, ReportedUp _, Dismissed _ -> notIn(state, "RAISED or ACKNOWLEDGED");
    };
  }

  private static Decision<SignalEvent> dismiss(DismissSignal c, Instant since) {
    return Decision.unless(
        () -> new SignalDismissed(c.signalId(), c.occurredAt(), c.reason()),
        saysSomething("reason", c.reason(), LONG_TEXT),
        TimeRules.notBefore(c.occurredAt(), since));
  }

  private static Decision<SignalEvent> report(
      ReportSignalUp c, SignalState state, @Nullable OrganisationOnRecord superior) {
    return switch (state) {
      case Raised raised -> report(c, raised.since(), superior);
      case Acknowledged acknowledged -> report(c, acknowledged.since(), superior);
      case NotRaised _, ReportedUp _, Dismissed _ -> notIn(state, "RAISED or ACKNOWLEDGED");
    };
  }

  private static Decision<SignalEvent> report(
      ReportSignalUp c, Instant since, @Nullable OrganisationOnRecord superior) {
    return Decision.unless(
        () ->
            new SignalReportedUp(
                c.signalId(),
                c.occurredAt(),
                c.superiorId(),
                c.summary().as(PersonalDataKind.FREE_TEXT, PARTIES)),
        superior != null && superior.existsOn(ChinaTime.dayOf(c.occurredAt()))
            ? null
            : Refusal.of(
                InputRefusal.ORGANISATION_UNKNOWN,
                "superiorId",
                "an organisation that exists on that day"),
        saysSomething("summary", c.summary(), LONG_TEXT),
        TimeRules.notBefore(c.occurredAt(), since));
  }

  private static Decision<SignalEvent> notIn(SignalState state, String allowed) {
    return Decision.refuse(
        state instanceof NotRaised
            ? Refusal.of(SignalRefusal.SIGNAL_UNKNOWN, "signalId", "the id of a signal")
            : wrongState(state.wireName(), allowed));
  }

  /** The state after the event. */
  public static SignalState evolve(SignalState state, SignalEvent event) {
    return switch (event) {
      case SignalRaised e -> new Raised(e.occurredAt());
      case SignalAcknowledged e -> new Acknowledged(e.occurredAt());
      case SignalReportedUp e -> new ReportedUp(e.occurredAt());
      case SignalDismissed _ -> new Dismissed();
    };
  }
}
