package org.redress.command.signal;

import static org.redress.command.CaseSamples.hour;

import java.time.LocalDate;
import java.util.List;
import org.redress.command.PersonalText;
import org.redress.events.Classification;
import org.redress.events.group.GroupBasis;
import org.redress.events.signal.ClassDimension;
import org.redress.events.signal.DayCount;
import org.redress.events.signal.GroupSettings;
import org.redress.events.signal.SurgeMethod;
import org.redress.events.signal.SurgeSettings;

/** The commands of two signals. */
final class SignalSamples {

  static final LocalDate DAY = LocalDate.of(2026, 4, 17);
  static final SurgeSettings SURGE =
      new SurgeSettings(SurgeMethod.NEGATIVE_BINOMIAL_TAIL, 8, 1, 1, 2, 8, 1_000, 3);
  static final GroupSettings GROUP = new GroupSettings(7, 5, 20);

  private SignalSamples() {}

  static List<DayCount> baseline(int count) {
    return Baseline.days(DAY, SURGE).stream().map(day -> new DayCount(day, count)).toList();
  }

  static RaiseSurgeSignal surge(int count, List<DayCount> baseline) {
    return new RaiseSurgeSignal(
        hour(0),
        "350102",
        DAY,
        ClassDimension.PROBLEM_CLASS,
        new Classification("12315", "质量"),
        count,
        baseline,
        SURGE,
        1,
        90,
        List.of("C-1", "C-2"));
  }

  static RaiseSurgeSignal surge() {
    return surge(12, baseline(2));
  }

  static RaiseGroupSignal group(int count) {
    return new RaiseGroupSignal(
        hour(0),
        "350102",
        GroupBasis.SAME_OPERATOR,
        "M-91350100M000100Y43",
        null,
        null,
        DAY.minusDays(6),
        DAY,
        count,
        GROUP,
        1,
        90,
        List.of("C-1", "C-2"));
  }

  static AcknowledgeSignal acknowledge() {
    return new AcknowledgeSignal(surge().signalId(), hour(1), "样例:已核实", "G-2026-000001");
  }

  static DismissSignal dismiss(int hour) {
    return new DismissSignal(surge().signalId(), hour(hour), "样例:促销所致");
  }

  static ReportSignalUp report() {
    return new ReportSignalUp(
        surge().signalId(), hour(2), "ORG-350100", new PersonalText("样例:情况报告"));
  }

  static PublishSignalSettings settings(LocalDate from, int level) {
    return new PublishSignalSettings(
        hour(0),
        from,
        new SurgeSettings(SurgeMethod.NEGATIVE_BINOMIAL_TAIL, 8, 1, 1, 2, 8, level, 3),
        GROUP,
        "样例:会议纪要");
  }
}
