package org.redress.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.group.GroupBasis;
import org.redress.events.signal.ClassDimension;
import org.redress.events.signal.DayCount;
import org.redress.events.signal.GroupSettings;
import org.redress.events.signal.GroupSignalRaised;
import org.redress.events.signal.SignalAcknowledged;
import org.redress.events.signal.SignalDismissed;
import org.redress.events.signal.SignalReportedUp;
import org.redress.events.signal.SignalSettingsPublished;
import org.redress.events.signal.SurgeMethod;
import org.redress.events.signal.SurgeSettings;
import org.redress.events.signal.SurgeSignalRaised;

/** Samples of the facts about early warning. */
final class SignalSamples {

  private static final String SIGNAL = "SG-2026-04-17-0000000000000001";
  private static final Instant AT = Instant.parse("2026-04-20T03:30:00.125Z");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 17);
  private static final Classification QUALITY = new Classification("12315", "质量");
  private static final SurgeSettings SURGE =
      new SurgeSettings(SurgeMethod.NEGATIVE_BINOMIAL_TAIL, 8, 1, 1, 2, 8, 1_000, 3);
  private static final GroupSettings GROUP = new GroupSettings(7, 5, 20);
  private static final List<String> CASES = List.of("C-2026-000001", "C-2026-000002");

  private SignalSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new SignalSettingsPublished("SIGNAL-SETTINGS", AT, 1, DAY, SURGE, GROUP, "样例:会议纪要"),
        new SurgeSignalRaised(
            SIGNAL,
            AT,
            "350102",
            DAY,
            ClassDimension.PROBLEM_CLASS,
            QUALITY,
            9,
            List.of(new DayCount(LocalDate.of(2026, 4, 3), 1)),
            1.0625,
            1.5,
            0.000125,
            SURGE,
            1,
            90,
            CASES),
        new GroupSignalRaised(
            SIGNAL,
            AT,
            "350102",
            GroupBasis.SAME_OPERATOR,
            "M-91350100M000100Y43",
            new Classification("12315", "家用电器"),
            QUALITY,
            LocalDate.of(2026, 4, 11),
            DAY,
            5,
            GROUP,
            1,
            90,
            CASES),
        new SignalAcknowledged(SIGNAL, AT, "样例:已核实", "G-2026-000001"),
        new SignalDismissed(SIGNAL, AT, "样例:促销所致"),
        new SignalReportedUp(
            SIGNAL,
            AT,
            "ORG-350100",
            new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:情况报告")));
  }
}
