package org.redress.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.redress.command.ChinaTime;
import org.redress.command.clock.Clocks;
import org.redress.command.law.LawData;
import org.redress.events.Classification;
import org.redress.events.Operator;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.clock.ClockEnded;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.ClockOutcome;
import org.redress.events.clock.Duty;
import org.redress.events.complaint.Channel;
import org.redress.events.enforcement.FilingDecision;
import org.redress.events.report.NewFactsMerged;
import org.redress.events.report.ReportClosed;
import org.redress.events.report.ReportEvent;
import org.redress.events.report.ReportFiled;
import org.redress.events.report.ReportFilingDecided;
import org.redress.events.report.ReportJurisdictionDesignated;
import org.redress.events.report.ReportJurisdictionDisputeRaised;
import org.redress.events.report.ReportJurisdictionDisputeReferred;
import org.redress.events.report.ReportJurisdictionDisputeSettled;
import org.redress.events.report.ReportNoticeBasis;
import org.redress.events.report.ReportNoticeWay;
import org.redress.events.report.ReportOutcome;
import org.redress.events.report.ReportVerificationExtended;
import org.redress.events.report.Reporter;
import org.redress.events.report.ReporterTold;

class ReportClocksTest {

  private static final String REPORT = "R-1";
  private static final Protected TEXT = new Protected(PersonalDataKind.FREE_TEXT, "reporter", "样例");

  private ReportState state = ReportDecider.initial();
  private Clocks clocks = Clocks.none();
  private final List<ClockEvent> added = new ArrayList<>();

  @Test
  void verifyingHasFifteenWorkingDaysAndOnceFifteenMore() {
    happens(filed("2026-04-15", null));
    assertThat(dueOn(Duty.REPORT_VERIFICATION)).isEqualTo("2026-05-09");

    happens(new ReportVerificationExtended(REPORT, at("2026-05-08"), "head-1", TEXT));
    assertThat(dueOn(Duty.REPORT_VERIFICATION)).isEqualTo("2026-05-29");
  }

  @Test
  void newFactsBeginTheLimitAnew() {
    happens(
        filed("2026-04-15", null),
        new NewFactsMerged(REPORT, at("2026-05-08"), "R-2", at("2026-04-30")));

    // Art. 35 (2): from the last report received, not from the day of the merging.
    assertThat(clocks.of(Duty.REPORT_VERIFICATION).orElseThrow().startDay())
        .isEqualTo("2026-04-30");
    assertThat(dueOn(Duty.REPORT_VERIFICATION)).isEqualTo("2026-05-25");
    assertThat(outcomes()).containsExactly(ClockOutcome.LAPSED);
  }

  @Test
  void advertisingReportIsAnsweredInSevenWorkingDays() {
    happens(filed("2026-04-15", new Classification("12315", "广告")));
    assertThat(dueOn(Duty.ADVERTISING_ANSWER)).isEqualTo("2026-04-24");

    happens(
        new ReporterTold(
            REPORT,
            at("2026-04-24"),
            ReportNoticeBasis.ADVERTISING_LAW_53,
            null,
            ReportNoticeWay.LETTER,
            TEXT));
    assertThat(outcomes()).containsExactly(ClockOutcome.MET);
  }

  @Test
  void namedReporterIsToldOfTheDecisionUnderOrder20() {
    happens(filed("2026-04-01", null), decided("2026-04-10"));
    assertThat(dueOn(Duty.REPORTER_TOLD)).isEqualTo("2026-04-17");
  }

  @Test
  void reporterIsToldAlsoAfterClosing() {
    happens(
        filed("2026-04-01", null),
        decided("2026-04-10"),
        new ReportClosed(
            REPORT, at("2026-04-13"), ReportOutcome.NOT_FILED, "320585", null, List.of()));

    assertThat(clocks.of(Duty.REPORTER_TOLD)).isPresent();
  }

  @Test
  void underOrder121NobodyHasToBeTold() {
    happens(filed("2026-04-15", null), decided("2026-04-20"));

    assertThat(clocks.running()).isEmpty();
    assertThat(outcomes()).containsExactly(ClockOutcome.MET);
  }

  @Test
  void disputeHasSevenWorkingDaysToAgree() {
    happens(
        filed("2026-04-15", null),
        new ReportJurisdictionDisputeRaised(
            REPORT, at("2026-04-22"), "J1", "ORG-1", "ORG-2", TEXT));
    assertThat(dueOn(Duty.JURISDICTION_AGREEMENT)).isEqualTo("2026-05-06");

    happens(
        new ReportJurisdictionDisputeSettled(
            REPORT, at("2026-05-06"), "J1", "ORG-2", at("2026-04-22")));
    assertThat(outcomes()).containsExactly(ClockOutcome.MET);
    assertThat(dueOn(Duty.REPORT_VERIFICATION)).isEqualTo("2026-05-09");
  }

  @Test
  void superiorHasSevenWorkingDaysFromTheMaterial() {
    happens(
        filed("2026-04-15", null),
        new ReportJurisdictionDisputeRaised(REPORT, at("2026-04-22"), "J1", "ORG-1", "ORG-2", TEXT),
        new ReportJurisdictionDisputeReferred(REPORT, at("2026-04-23"), "J1", "ORG-0"));
    assertThat(clocks.of(Duty.JURISDICTION_AGREEMENT)).isEmpty();
    assertThat(dueOn(Duty.JURISDICTION_DESIGNATION)).isEqualTo("2026-05-07");

    happens(
        new ReportJurisdictionDesignated(
            REPORT, at("2026-05-08"), "J1", "ORG-0", "ORG-2", at("2026-04-22"), at("2026-04-23")));
    assertThat(outcomes()).containsExactly(ClockOutcome.LAPSED, ClockOutcome.LATE);
  }

  private void happens(ReportEvent... events) {
    for (ReportEvent event : events) {
      state = ReportDecider.evolve(state, event);
      for (ClockEvent clock : ReportClocks.after(event, state, clocks, LawData.bundled())) {
        clocks = clocks.evolve(clock);
        added.add(clock);
      }
    }
  }

  private List<ClockOutcome> outcomes() {
    return added.stream()
        .filter(ClockEnded.class::isInstance)
        .map(event -> ((ClockEnded) event).outcome())
        .toList();
  }

  private LocalDate dueOn(Duty duty) {
    return Objects.requireNonNull(clocks.of(duty).orElseThrow().dueOn());
  }

  private static ReportFiled filed(String day, Classification problemClass) {
    return new ReportFiled(
        REPORT,
        at(day),
        Channel.PLATFORM_12315,
        new Reporter(new Protected(PersonalDataKind.NAME, "reporter", "举报人 001"), null, null, null),
        false,
        new Operator("样例商店 001", null, null, null),
        TEXT,
        TEXT,
        "320585",
        problemClass,
        null,
        null,
        null,
        null);
  }

  private static ReportFilingDecided decided(String day) {
    return new ReportFilingDecided(
        REPORT, at(day), FilingDecision.NOT_FILED, null, TEXT, "320585", null, List.of());
  }

  private static Instant at(String day) {
    return ChinaTime.startOf(LocalDate.parse(day)).plusSeconds(36_000);
  }
}
