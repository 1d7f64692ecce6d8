package org.redress.query.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.query.fixture.ClockStory.DUE;
import static org.redress.query.fixture.ClockStory.at;
import static org.redress.query.fixture.ClockStory.due;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.ClockOutcome;
import org.redress.events.clock.Due;
import org.redress.events.clock.StopReason;
import org.redress.query.fixture.ClockStory;

class ClockFoldTest {

  private static final ClockStory STORY = new ClockStory("C-1");

  @Test
  void clockShowsItsRuleAndItsDueDate() {
    StatutoryClock clock = fold(STORY.started(DUE));

    assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
    assertThat(clock.limit()).isEqualTo(60);
    assertThat(clock.article()).isEqualTo("23 (5)");
    assertThat(clock.dueOn()).isEqualTo("2026-06-14");
    assertThat(clock.missed()).isFalse();
  }

  @Test
  void standstillIsShownWithItsBounds() {
    Due later = due("2026-06-24", "2026-06-17", "2026-06-22");

    StatutoryClock standing = fold(STORY.started(DUE), STORY.stopped(5));
    assertThat(standing.light(LocalDate.of(2026, 4, 21))).isEqualTo(Light.STOPPED);
    assertThat(standing.stops()).containsExactly(new ClockStop(StopReason.TEST, at(5), null));

    StatutoryClock clock = fold(STORY.started(DUE), STORY.stopped(5), STORY.resumed(15, later));
    assertThat(clock.stops()).containsExactly(new ClockStop(StopReason.TEST, at(5), at(15)));
    assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
    assertThat(clock.dueOn()).isEqualTo("2026-06-24");
  }

  @Test
  void extensionIsShownWithWhoApprovedIt() {
    Due later = due("2026-07-14", "2026-07-08", "2026-07-13");

    StatutoryClock clock = fold(STORY.started(DUE), STORY.extended(50, later));

    assertThat(clock.extensions()).containsExactly(new ClockExtension(30, "head-1", at(50)));
    assertThat(clock.limit()).isEqualTo(90);
    assertThat(clock.dueOn()).isEqualTo("2026-07-14");
  }

  @Test
  void missedStaysMissedWhenTheDutyIsDone() {
    StatutoryClock clock =
        fold(STORY.started(DUE), STORY.missed(DUE), STORY.ended(70, ClockOutcome.LATE));

    assertThat(clock.missed()).isTrue();
    assertThat(clock.state()).isEqualTo(ClockState.ENDED);
    assertThat(clock.outcome()).isEqualTo(ClockOutcome.LATE);
    assertThat(clock.endedAt()).isEqualTo(at(70));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-07, GREEN",
    "2026-06-08, AMBER",
    "2026-06-10, AMBER",
    "2026-06-11, RED",
    "2026-06-14, RED",
    "2026-06-15, OVERDUE"
  })
  void lightTurnsWithTheDays(LocalDate day, Light light) {
    assertThat(fold(STORY.started(DUE)).light(day)).isEqualTo(light);
  }

  @Test
  void withoutADueDateNobodyKnows() {
    assertThat(fold(STORY.started(null)).light(LocalDate.of(2026, 6, 14))).isEqualTo(Light.UNKNOWN);
  }

  @Test
  void dutyThatIsDoneIsDone() {
    assertThat(
            fold(STORY.started(DUE), STORY.ended(3, ClockOutcome.MET))
                .light(LocalDate.of(2026, 6, 30)))
        .isEqualTo(Light.DONE);
  }

  private static StatutoryClock fold(ClockEvent... events) {
    List<StatutoryClock> clocks = List.of();
    for (ClockEvent event : events) {
      clocks = ClockFold.apply(clocks, event);
    }
    return clocks.getFirst();
  }
}
