package org.redress.command.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.command.ChinaTime;
import org.redress.command.CommandRefused;
import org.redress.command.law.LawData;
import org.redress.command.law.Rulebook;
import org.redress.events.calendar.YearCalendar;
import org.redress.events.clock.ClockDueDetermined;
import org.redress.events.clock.ClockEnded;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.ClockOutcome;
import org.redress.events.clock.DeadlineMissed;
import org.redress.events.clock.Duty;
import org.redress.events.clock.FileKind;
import org.redress.events.clock.StopReason;

class ClockDeciderTest {

  private static final Rulebook BOOK = LawData.bundled();
  private static final FileFacts FILE =
      new FileFacts("C-1", FileKind.CASE, "320585", at("2026-04-15"));

  private Clocks clocks = Clocks.none();

  @Test
  void deadlineThatPassedIsPutOnTheRecord() {
    start("2026-04-15");

    assertThat(decide(missed("2026-06-15"), BOOK))
        .singleElement()
        .isInstanceOfSatisfying(
            DeadlineMissed.class, event -> assertThat(event.dueOn()).isEqualTo("2026-06-14"));
  }

  @Test
  void rightThatWasNotUsedRunsOutAndNothingWasMissed() {
    take(new ClockKeeper(FILE, clocks, BOOK).start(Duty.JUDICIAL_CONFIRMATION, at("2026-05-07")));

    assertThat(
            decide(
                new RecordMissedDeadline(
                    "C-1", FileKind.CASE, at("2026-06-07"), "JUDICIAL_CONFIRMATION-1"),
                BOOK))
        .containsExactly(
            new ClockEnded(
                "C-1",
                FileKind.CASE,
                ChinaTime.startOf(LocalDate.parse("2026-06-07")),
                "JUDICIAL_CONFIRMATION-1",
                ClockOutcome.LAPSED));
  }

  @Test
  void deadlineIsNotMissedOnItsLastDay() {
    start("2026-04-15");

    assertRefused(missed("2026-06-14"), ClockRefusal.DEADLINE_NOT_PASSED);
  }

  @Test
  void deadlineOfAStandingClockDoesNotPass() {
    start("2026-04-15");
    take(
        new ClockKeeper(FILE, clocks, BOOK)
            .stop(Duty.MEDIATION, StopReason.TEST, at("2026-04-16")));

    assertRefused(missed("2026-08-01"), ClockRefusal.DEADLINE_NOT_PASSED);
  }

  @Test
  void deadlineIsMissedOnce() {
    start("2026-04-15");
    take(decide(missed("2026-06-15"), BOOK));

    assertThat(decide(missed("2026-06-16"), BOOK)).isEmpty();
  }

  @Test
  void clockThatDoesNotRunIsUnknown() {
    assertRefused(missed("2026-06-15"), ClockRefusal.CLOCK_NOT_RUNNING);
  }

  @Test
  void dueDateComesWithTheCalendar() {
    start("2026-11-22");
    assertRefused(determine(), ClockRefusal.CALENDAR_MISSING);

    Rulebook later =
        BOOK.with(
            BOOK.calendars()
                .with(
                    List.of(
                        new YearCalendar(
                            "made-up-2027/1", 2027, "made up", Set.of(), Set.of(), Set.of())),
                    List.of()));

    assertThat(decide(determine(), later))
        .singleElement()
        .isInstanceOfSatisfying(
            ClockDueDetermined.class,
            event -> {
              assertThat(event.due().dueOn()).isEqualTo("2027-01-21");
              assertThat(event.due().calendars()).containsExactly("cn-2026/1", "made-up-2027/1");
            });
  }

  @Test
  void knownDueDateIsNotComputedAgain() {
    start("2026-04-15");

    assertThat(decide(determine(), BOOK)).isEmpty();
  }

  private void start(String day) {
    take(new ClockKeeper(FILE, clocks, BOOK).start(Duty.MEDIATION, at(day)));
  }

  private void take(List<ClockEvent> events) {
    for (ClockEvent event : events) {
      clocks = clocks.evolve(event);
    }
  }

  private List<ClockEvent> decide(ClockCommand command, Rulebook rulebook) {
    return ClockDecider.decide(command, FILE, clocks, rulebook).orThrow();
  }

  private void assertRefused(ClockCommand command, ClockRefusal code) {
    assertThatThrownBy(() -> decide(command, BOOK))
        .isInstanceOfSatisfying(
            CommandRefused.class, e -> assertThat(e.refusal().code()).isEqualTo(code));
  }

  private static RecordMissedDeadline missed(String day) {
    return new RecordMissedDeadline("C-1", FileKind.CASE, at(day), "MEDIATION-1");
  }

  private static DetermineDueDate determine() {
    return new DetermineDueDate("C-1", FileKind.CASE, at("2026-12-01"), "MEDIATION-1");
  }

  private static Instant at(String day) {
    return ChinaTime.startOf(LocalDate.parse(day)).plusSeconds(36_000);
  }
}
