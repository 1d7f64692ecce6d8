package org.redress.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.clock.AppliedRule;
import org.redress.events.clock.ClockDueDetermined;
import org.redress.events.clock.ClockEnded;
import org.redress.events.clock.ClockExtended;
import org.redress.events.clock.ClockOutcome;
import org.redress.events.clock.ClockResumed;
import org.redress.events.clock.ClockStarted;
import org.redress.events.clock.ClockStopped;
import org.redress.events.clock.DeadlineMissed;
import org.redress.events.clock.Due;
import org.redress.events.clock.Duty;
import org.redress.events.clock.EndOfPeriod;
import org.redress.events.clock.FileKind;
import org.redress.events.clock.Instrument;
import org.redress.events.clock.LimitUnit;
import org.redress.events.clock.Regime;
import org.redress.events.clock.StopReason;

/** Samples of the events about clocks. */
final class ClockSamples {

  private static final String FILE = "C-2026-000001";
  private static final String CLOCK = "MEDIATION-1";
  private static final Instant START = Instant.parse("2026-04-15T02:00:00.125Z");
  private static final Due DUE =
      new Due(
          LocalDate.of(2026, 6, 22),
          LocalDate.of(2026, 6, 14),
          LocalDate.of(2026, 6, 18),
          List.of(LocalDate.of(2026, 6, 19)),
          List.of("cn-2026/1"));

  private ClockSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new ClockStarted(
            FILE,
            FileKind.CASE,
            START,
            CLOCK,
            Duty.MEDIATION,
            "350102",
            rule(60),
            LocalDate.of(2026, 4, 15),
            DUE,
            2027),
        new ClockDueDetermined(FILE, FileKind.CASE, after(1), CLOCK, DUE),
        new ClockStopped(FILE, FileKind.CASE, after(2), CLOCK, StopReason.TEST),
        new ClockResumed(FILE, FileKind.CASE, after(3), CLOCK, DUE, 2027),
        new ClockExtended(
            FILE, FileKind.REPORT, after(4), CLOCK, rule(90), 30, "head-001", DUE, 2027),
        new ClockEnded(FILE, FileKind.ENFORCEMENT, after(5), CLOCK, ClockOutcome.LATE),
        new DeadlineMissed(
            FILE, FileKind.CASE, after(6), CLOCK, Duty.MEDIATION, LocalDate.of(2026, 6, 22)));
  }

  private static AppliedRule rule(int limit) {
    return new AppliedRule(
        Regime.ORDER_121,
        Instrument.ORDER_121,
        "23 (5)",
        limit,
        LimitUnit.DAYS,
        EndOfPeriod.STATUTORY_DAYS_ONLY,
        "default/1");
  }

  private static Instant after(int days) {
    return START.plusSeconds(days * 86_400L);
  }
}
