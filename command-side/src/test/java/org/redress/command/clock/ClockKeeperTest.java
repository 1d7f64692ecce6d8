package org.redress.command.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.redress.command.ChinaTime;
import org.redress.command.law.LawData;
import org.redress.command.law.Policy;
import org.redress.command.law.Rulebook;
import org.redress.events.clock.ClockEnded;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.ClockExtended;
import org.redress.events.clock.ClockOutcome;
import org.redress.events.clock.ClockResumed;
import org.redress.events.clock.ClockStarted;
import org.redress.events.clock.ClockStopped;
import org.redress.events.clock.DeadlineMissed;
import org.redress.events.clock.Duty;
import org.redress.events.clock.EndOfPeriod;
import org.redress.events.clock.FileKind;
import org.redress.events.clock.Regime;
import org.redress.events.clock.StopReason;

class ClockKeeperTest {

  private static final Rulebook BOOK = LawData.bundled();

  private FileFacts file = fileIn("320585", "2026-04-15");
  private Clocks clocks = Clocks.none();

  @Test
  void clockStartsWithItsRuleAndItsDueDate() {
    ClockStarted started = (ClockStarted) start(Duty.MEDIATION, "2026-04-15").getFirst();

    assertThat(started.clock()).isEqualTo("MEDIATION-1");
    assertThat(started.rule().regime()).isEqualTo(Regime.ORDER_121);
    assertThat(started.startDay()).isEqualTo("2026-04-15");
    assertThat(Objects.requireNonNull(started.due()).dueOn()).isEqualTo("2026-06-14");
  }

  @Test
  void dayIsThatOfChina() {
    ClockStarted started =
        (ClockStarted)
            keeper().start(Duty.MEDIATION, Instant.parse("2026-04-15T17:00:00Z")).getFirst();

    assertThat(started.startDay()).isEqualTo("2026-04-16");
  }

  @Test
  void runningClockIsNotStartedAgain() {
    start(Duty.MEDIATION, "2026-04-15");

    assertThat(start(Duty.MEDIATION, "2026-04-16")).isEmpty();
  }

  @Test
  void nextClockOfTheDutyHasTheNextNumber() {
    start(Duty.MEDIATION, "2026-04-15");
    take(keeper().end(Duty.MEDIATION, at("2026-04-16")));

    assertThat(start(Duty.MEDIATION, "2026-04-17").getFirst().clock()).isEqualTo("MEDIATION-2");
  }

  @Test
  void lawOfChinaSetsNoClockElsewhere() {
    file = fileIn("US-NY", "2026-04-15");

    assertThat(start(Duty.MEDIATION, "2026-04-15")).isEmpty();
  }

  @Test
  void dutyThatTheRegimeDoesNotKnowHasNoClock() {
    assertThat(start(Duty.REPORTER_TOLD, "2026-04-15")).isEmpty();
  }

  @Test
  void dutyDoneOnTheLastDayIsMet() {
    start(Duty.MEDIATION, "2026-04-15");

    assertThat(outcomes(keeper().end(Duty.MEDIATION, at("2026-06-14"))))
        .containsExactly(ClockOutcome.MET);
  }

  @Test
  void dutyDoneAfterTheLastDayIsMissedFirst() {
    start(Duty.MEDIATION, "2026-04-15");

    List<ClockEvent> events = keeper().end(Duty.MEDIATION, at("2026-06-15"));

    assertThat(events.getFirst())
        .isEqualTo(
            new DeadlineMissed(
                "C-1",
                FileKind.CASE,
                Instant.parse("2026-06-14T16:00:00Z"),
                "MEDIATION-1",
                Duty.MEDIATION,
                LocalDate.of(2026, 6, 14)));
    assertThat(outcomes(events)).containsExactly(ClockOutcome.LATE);
  }

  @Test
  void deadlineIsMissedOnce() {
    start(Duty.MEDIATION, "2026-04-15");
    RunningClock clock = clocks.running().getFirst();
    take(List.of(keeper().missed(clock, LocalDate.of(2026, 6, 14))));

    assertThat(keeper().end(Duty.MEDIATION, at("2026-06-20")))
        .singleElement()
        .isInstanceOfSatisfying(
            ClockEnded.class, end -> assertThat(end.outcome()).isEqualTo(ClockOutcome.LATE));
  }

  @Test
  void dutyThatWasRecordedLateWasDoneInTime() {
    start(Duty.MEDIATION, "2026-04-15");
    RunningClock clock = clocks.running().getFirst();
    take(List.of(keeper().missed(clock, LocalDate.of(2026, 6, 14))));

    assertThat(outcomes(keeper().end(Duty.MEDIATION, at("2026-06-14"))))
        .containsExactly(ClockOutcome.MET);
  }

  @Test
  void withoutACalendarNobodyKnowsWhetherItWasInTime() {
    start(Duty.MEDIATION, "2026-11-22");

    assertThat(clocks.running().getFirst().dueOn()).isNull();
    assertThat(outcomes(keeper().end(Duty.MEDIATION, at("2026-12-22"))))
        .containsExactly(ClockOutcome.UNDETERMINED);
  }

  @Test
  void timeOfATestIsNotCounted() {
    start(Duty.MEDIATION, "2026-04-15");
    List<ClockEvent> stop = take(keeper().stop(Duty.MEDIATION, StopReason.TEST, at("2026-04-20")));
    assertThat(stop).singleElement().isInstanceOf(ClockStopped.class);
    assertThat(keeper().stop(Duty.MEDIATION, StopReason.TEST, at("2026-04-21"))).isEmpty();

    ClockResumed resumed =
        (ClockResumed)
            keeper().resume(Duty.MEDIATION, StopReason.TEST, at("2026-04-30")).getFirst();

    // Ten days stood still: 21 to 30 April.
    assertThat(Objects.requireNonNull(resumed.due()).dueOn()).isEqualTo("2026-06-24");
  }

  @Test
  void clockRunsToItsEndByTheSettingsItBeganWith() {
    start(Duty.MEDIATION, "2026-04-15");
    take(keeper().stop(Duty.MEDIATION, StopReason.TEST, at("2026-04-20")));
    Policy own =
        new Policy(
            "own/1",
            Policy.Transition.REGIME_OF_RECEIPT,
            Policy.MediationLimit.EARLIER,
            EndOfPeriod.NEXT_WORKING_DAY,
            Policy.Recusal.CLOCK_RUNS_ON);

    ClockResumed resumed =
        (ClockResumed)
            new ClockKeeper(file, clocks, BOOK.with(own))
                .resume(Duty.MEDIATION, StopReason.TEST, at("2026-04-26"))
                .getFirst();

    // A Saturday, which the other reading would pass over.
    assertThat(Objects.requireNonNull(resumed.due()).dueOn()).isEqualTo("2026-06-20");
  }

  @Test
  void missedClockThatStoodStillIsNotMissedAgain() {
    start(Duty.MEDIATION, "2026-04-15");
    take(List.of(keeper().missed(clocks.running().getFirst(), LocalDate.of(2026, 6, 14))));
    take(keeper().stop(Duty.MEDIATION, StopReason.TEST, at("2026-06-16")));
    take(keeper().resume(Duty.MEDIATION, StopReason.TEST, at("2026-06-18")));

    assertThat(clocks.running().getFirst().passes(LocalDate.of(2026, 9, 1))).isFalse();
  }

  @Test
  void clockThatRunsIsNotResumed() {
    start(Duty.MEDIATION, "2026-04-15");

    assertThat(keeper().resume(Duty.MEDIATION, StopReason.TEST, at("2026-04-16"))).isEmpty();
  }

  @Test
  void standingClockMissesNothing() {
    start(Duty.MEDIATION, "2026-04-15");
    take(keeper().stop(Duty.MEDIATION, StopReason.TEST, at("2026-04-20")));

    assertThat(outcomes(keeper().end(Duty.MEDIATION, at("2026-08-01"))))
        .containsExactly(ClockOutcome.MET);
  }

  @Test
  void extensionIsAsLongAsItsRuleAllows() {
    file = new FileFacts("R-1", FileKind.REPORT, "320585", at("2026-04-15"));
    start(Duty.REPORT_VERIFICATION, "2026-04-15");

    ClockExtended extended =
        (ClockExtended)
            keeper().extend(Duty.REPORT_VERIFICATION, "head-1", at("2026-05-08")).getFirst();

    assertThat(extended.by()).isEqualTo(15);
    assertThat(extended.rule().limit()).isEqualTo(30);
    assertThat(Objects.requireNonNull(extended.due()).dueOn()).isEqualTo("2026-05-29");
  }

  @Test
  void onlyTheDutiesThatFellAwayLapse() {
    start(Duty.ACCEPTANCE_DECISION, "2026-04-15");
    start(Duty.MEDIATION, "2026-04-16");

    assertThat(outcomes(take(keeper().lapse(at("2026-04-17"), Duty.MEDIATION))))
        .containsExactly(ClockOutcome.LAPSED);
    assertThat(clocks.running())
        .extracting(RunningClock::duty)
        .containsExactly(Duty.ACCEPTANCE_DECISION);
  }

  private List<ClockEvent> start(Duty duty, String day) {
    return take(keeper().start(duty, at(day)));
  }

  private List<ClockEvent> take(List<ClockEvent> events) {
    for (ClockEvent event : events) {
      clocks = clocks.evolve(event);
    }
    return events;
  }

  private ClockKeeper keeper() {
    return new ClockKeeper(file, clocks, BOOK);
  }

  private static FileFacts fileIn(String region, String receivedOn) {
    return new FileFacts("C-1", FileKind.CASE, region, at(receivedOn));
  }

  private static Instant at(String day) {
    return ChinaTime.startOf(LocalDate.parse(day)).plusSeconds(36_000);
  }

  private static List<ClockOutcome> outcomes(List<ClockEvent> events) {
    return events.stream()
        .filter(ClockEnded.class::isInstance)
        .map(event -> ((ClockEnded) event).outcome())
        .toList();
  }
}
