package org.redress.command.signal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.Refusal;
import org.redress.events.signal.GroupSettings;
import org.redress.events.signal.SurgeSettings;

/** What can be computed. The bounds are not law. */
final class SettingsRules {

  private SettingsRules() {}

  static @Nullable Refusal canBeComputed(@Nullable SurgeSettings surge) {
    return surge == null
        ? null
        : Refusal.firstOf(
            within("surge.weeks", surge.weeks(), 0, 52),
            within("surge.guardWeeks", surge.guardWeeks(), 0, 8),
            within("surge.years", surge.years(), 0, 5),
            within("surge.seasonWeeks", surge.seasonWeeks(), 0, 8),
            within(
                "surge.leastBaselineDays",
                surge.leastBaselineDays(),
                2,
                Math.max(2, Baseline.days(LocalDate.EPOCH, surge).size())),
            within("surge.falseAlarmsPerMillion", surge.falseAlarmsPerMillion(), 1, 50_000),
            within("surge.leastCount", surge.leastCount(), 1, 1_000_000));
  }

  static @Nullable Refusal canBeComputed(@Nullable GroupSettings group) {
    return group == null
        ? null
        : Refusal.firstOf(
            within("group.days", group.days(), 1, 366),
            within("group.operatorCases", group.operatorCases(), 2, 1_000_000),
            within("group.causeCases", group.causeCases(), 2, 1_000_000));
  }

  private static @Nullable Refusal within(String field, int value, int least, int most) {
    return value < least || value > most
        ? Refusal.of(SignalRefusal.SIGNAL_SETTINGS_OUT_OF_RANGE, field, least + " to " + most)
        : null;
  }
}
