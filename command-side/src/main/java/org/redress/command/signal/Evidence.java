package org.redress.command.signal;

import java.time.LocalDate;
import java.util.List;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.events.group.GroupBasis;
import org.redress.events.signal.DayCount;
import org.redress.events.signal.GroupSettings;
import org.redress.events.signal.GroupSignalRaised;
import org.redress.events.signal.SignalEvent;
import org.redress.events.signal.SurgeSettings;
import org.redress.events.signal.SurgeSignalRaised;

/** Whether what a signal rests on bears it: it is computed again before the signal is raised. */
public final class Evidence {

  private static final double MILLION = 1e6;

  private Evidence() {}

  /**
   * Whether so many complaints are rarer on a quiet day than the published false-alarm level.
   *
   * @param baseline at least two days
   */
  public static boolean isExceptional(int count, List<DayCount> baseline, SurgeSettings settings) {
    return isExceptional(test(count, baseline), settings);
  }

  private static boolean isExceptional(SurgeTest test, SurgeSettings settings) {
    return test.probability() <= settings.falseAlarmsPerMillion() / MILLION;
  }

  private static SurgeTest test(int count, List<DayCount> baseline) {
    return SurgeTest.of(count, baseline.stream().map(DayCount::count).toList());
  }

  static Decision<SignalEvent> surge(RaiseSurgeSignal c) {
    SurgeSettings settings = c.settings();
    List<LocalDate> possible = Baseline.days(c.day(), settings);
    if (c.baseline().size() < settings.leastBaselineDays()
        || !possible.containsAll(c.baseline().stream().map(DayCount::day).toList())) {
      return Decision.refuse(notSignificant("baseline"));
    }
    SurgeTest test = test(c.count(), c.baseline());
    return Decision.unless(
        () ->
            new SurgeSignalRaised(
                c.signalId(),
                c.occurredAt(),
                c.region(),
                c.day(),
                c.dimension(),
                c.classification(),
                c.count(),
                c.baseline(),
                test.expected(),
                test.dispersion(),
                test.probability(),
                settings,
                c.settingsVersion(),
                c.asOfCommit(),
                c.caseIds()),
        c.count() < settings.leastCount() || !isExceptional(test, settings)
            ? notSignificant("count")
            : null);
  }

  static Decision<SignalEvent> group(RaiseGroupSignal c) {
    GroupSettings settings = c.settings();
    int least =
        c.basis() == GroupBasis.SAME_OPERATOR ? settings.operatorCases() : settings.causeCases();
    return Decision.unless(
        () ->
            new GroupSignalRaised(
                c.signalId(),
                c.occurredAt(),
                c.region(),
                c.basis(),
                c.merchantId(),
                c.objectClass(),
                c.problemClass(),
                c.from(),
                c.to(),
                c.count(),
                settings,
                c.settingsVersion(),
                c.asOfCommit(),
                c.caseIds()),
        c.count() < least || !c.from().plusDays(settings.days() - 1L).equals(c.to())
            ? notSignificant("count")
            : null);
  }

  private static Refusal notSignificant(String field) {
    return Refusal.of(
        SignalRefusal.SIGNAL_NOT_SIGNIFICANT, field, "evidence that the settings call a signal");
  }
}
