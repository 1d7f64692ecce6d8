package org.redress.query.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.DomainEvent;
import org.redress.events.calendar.Calendars;
import org.redress.events.clock.AppliedRule;
import org.redress.events.clock.ClockEnded;
import org.redress.events.clock.ClockOutcome;
import org.redress.events.clock.ClockStarted;
import org.redress.events.clock.Duty;
import org.redress.events.clock.EndOfPeriod;
import org.redress.events.clock.FileKind;
import org.redress.events.clock.Instrument;
import org.redress.events.clock.LimitUnit;
import org.redress.events.clock.Regime;
import org.redress.query.fixture.ClockStory;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.fixture.Recordings;
import org.redress.query.handling.DutyReview.Doer;

class HandlingReviewTest {

  private static final ClockStory STORY = new ClockStory("c-1");
  private static final LocalDate DUE_ON = ClockStory.DUE.dueOn();

  private static List<DutyReview> review(LocalDate today, DomainEvent... events) {
    return new HandlingReview(
            Recordings.streams(Recordings.of(List.of(events))), OpenQuerySide.CALENDARS)
        .of("c-1", today);
  }

  private static DutyReview only(LocalDate today, DomainEvent... events) {
    List<DutyReview> duties = review(today, events);
    assertThat(duties).hasSize(1);
    return duties.getFirst();
  }

  @Test
  void dutyDoneInTimeNamesWhoDidIt() {
    DutyReview duty =
        only(DUE_ON, STORY.started(ClockStory.DUE), STORY.ended(59, ClockOutcome.MET));
    assertThat(duty.result()).isEqualTo(DutyResult.MET);
    assertThat(duty.doneAt()).isEqualTo(ClockStory.at(59));
    assertThat(duty.doneBy()).isEqualTo(new Doer("officer-7", "OFFICER", "samr-330106"));
    assertThat(duty.lateBy()).isNull();
    assertThat(duty.article()).isEqualTo("23 (5)");
    assertThat(duty.dueOn()).isEqualTo(DUE_ON);
  }

  @Test
  void dutyDoneLateSaysByHowManyOfItsDays() {
    DutyReview duty =
        only(
            DUE_ON.plusDays(100),
            STORY.started(ClockStory.DUE),
            STORY.missed(ClockStory.DUE),
            STORY.ended(62, ClockOutcome.LATE));
    assertThat(duty.result()).isEqualTo(DutyResult.LATE);
    assertThat(duty.lateBy()).isEqualTo(2);
    assertThat(duty.clock().missed()).isTrue();
  }

  @Test
  void dutyNotDoneIsMissedFromTheDayAfterItsLast() {
    assertThat(only(DUE_ON, STORY.started(ClockStory.DUE)).result()).isEqualTo(DutyResult.RUNNING);
    DutyReview missed = only(DUE_ON.plusDays(3), STORY.started(ClockStory.DUE));
    assertThat(missed.result()).isEqualTo(DutyResult.MISSED);
    assertThat(missed.lateBy()).isEqualTo(3);
    assertThat(missed.doneBy()).isNull();
  }

  @Test
  void latenessOfADutyInWorkingDaysIsCountedInWorkingDays() {
    DutyReview duty =
        only(
            DUE_ON,
            acceptance(Duty.ACCEPTANCE_DECISION),
            new ClockEnded(
                "c-1",
                FileKind.CASE,
                Instant.parse("2026-06-22T02:00:00Z"),
                "A-1",
                ClockOutcome.LATE));
    assertThat(duty.unit()).isEqualTo(LimitUnit.WORKING_DAYS);
    assertThat(duty.lateBy()).as("Monday 15 June to Monday 22 June").isEqualTo(6);
  }

  private static ClockStarted acceptance(Duty duty) {
    return new ClockStarted(
        "c-1",
        FileKind.CASE,
        ClockStory.at(0),
        "A-1",
        duty,
        "320585",
        new AppliedRule(
            Regime.ORDER_121,
            Instrument.ORDER_121,
            "15",
            7,
            LimitUnit.WORKING_DAYS,
            EndOfPeriod.STATUTORY_DAYS_ONLY,
            "default/1"),
        LocalDate.of(2026, 4, 15),
        ClockStory.DUE,
        null);
  }

  @Test
  void withoutACalendarNobodySaysHowLate() {
    List<DutyReview> duties =
        new HandlingReview(
                Recordings.streams(Recordings.of(List.of(acceptance(Duty.ACCEPTANCE_DECISION)))),
                new Calendars(List.of(), List.of()))
            .of("c-1", DUE_ON.plusDays(9));
    assertThat(duties.getFirst().result()).isEqualTo(DutyResult.MISSED);
    assertThat(duties.getFirst().lateBy()).isNull();
  }

  @Test
  void dutyThatFellAwayWasDoneByNobody() {
    DutyReview duty =
        only(DUE_ON, STORY.started(ClockStory.DUE), STORY.ended(10, ClockOutcome.LAPSED));
    assertThat(duty.result()).isEqualTo(DutyResult.LAPSED);
    assertThat(duty.doneBy()).isNull();
    assertThat(duty.doneAt()).isNull();
  }

  @Test
  void stopsAndExtensionsStandWithTheClock() {
    DutyReview stopped = only(DUE_ON.plusDays(9), STORY.started(ClockStory.DUE), STORY.stopped(10));
    assertThat(stopped.result()).isEqualTo(DutyResult.STOPPED);
    assertThat(stopped.clock().stops()).hasSize(1);
    DutyReview extended =
        only(
            DUE_ON,
            STORY.started(ClockStory.DUE),
            STORY.extended(40, ClockStory.due("2026-07-14", "2026-07-08", "2026-07-11")));
    assertThat(extended.clock().extensions()).hasSize(1);
    assertThat(extended.dueOn()).isEqualTo("2026-07-14");
  }

  @Test
  void rightOfThePartiesIsNoDuty() {
    assertThat(review(DUE_ON, acceptance(Duty.JUDICIAL_CONFIRMATION))).isEmpty();
  }
}
