package org.redress.command.signal;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.signal.SignalSettingsState.NotPublished;
import org.redress.command.signal.SignalSettingsState.Published;
import org.redress.events.signal.SignalSettingsEvent;
import org.redress.events.signal.SignalSettingsPublished;

/** Decides what is asked about the settings of early warning. Pure and total. */
public final class SignalSettingsDecider {

  private SignalSettingsDecider() {}

  /** Before there are settings. */
  public static SignalSettingsState initial() {
    return new NotPublished();
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<SignalSettingsEvent> decide(
      SignalSettingsCommand command, SignalSettingsState state) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case PublishSignalSettings c -> publish(c, state);
            });
  }

  private static Decision<SignalSettingsEvent> publish(
      PublishSignalSettings c, SignalSettingsState state) {
    return switch (state) {
      case NotPublished _ -> publish(c, 1, ChinaTime.dayOf(c.occurredAt()));
      case Published last ->
          Decision.unless(
              TimeRules.notBefore(c.occurredAt(), last.since()),
              () ->
                  publish(
                      c,
                      last.version() + 1,
                      Collections.max(List.of(last.validFrom(), ChinaTime.dayOf(c.occurredAt())))));
    };
  }

  private static Decision<SignalSettingsEvent> publish(
      PublishSignalSettings c, int version, LocalDate earliest) {
    return Decision.unless(
        () ->
            new SignalSettingsPublished(
                SignalSettingsCommand.SETTINGS,
                c.occurredAt(),
                version,
                c.validFrom(),
                c.surge(),
                c.group(),
                c.basis()),
        TimeRules.dayIsRecordable("validFrom", c.validFrom()),
        c.validFrom().isBefore(earliest)
            ? Refusal.of(
                SignalRefusal.SIGNAL_SETTINGS_BACKDATED, "validFrom", earliest + " or later")
            : null,
        SettingsRules.canBeComputed(c.surge()),
        SettingsRules.canBeComputed(c.group()),
        version == 1 && c.surge() == null && c.group() == null
            ? Refusal.of(SignalRefusal.SIGNAL_SETTINGS_EMPTY, "surge", "surge, group, or both")
            : null,
        saysSomething("basis", c.basis(), LONG_TEXT));
  }

  /** The state after the event. */
  public static SignalSettingsState evolve(SignalSettingsState state, SignalSettingsEvent event) {
    return switch (event) {
      case SignalSettingsPublished e -> new Published(e.version(), e.validFrom(), e.occurredAt());
    };
  }
}
