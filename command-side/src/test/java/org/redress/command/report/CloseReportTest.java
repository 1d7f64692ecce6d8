package org.redress.command.report;

import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenReport;
import static org.redress.command.report.ReportSamples.CLOSED;
import static org.redress.command.report.ReportSamples.REPORT;
import static org.redress.command.report.ReportSamples.close;
import static org.redress.command.report.ReportSamples.decideNotToFile;
import static org.redress.command.report.ReportSamples.decideToFile;
import static org.redress.command.report.ReportSamples.file;
import static org.redress.command.report.ReportSamples.refer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.report.PoliceReferralGround;
import org.redress.events.report.ReportClosed;
import org.redress.events.report.ReportOutcome;
import org.redress.events.report.ReportReferredToPolice;

class CloseReportTest {

  @Test
  void reportWithoutACaseEndsAsNotFiled() {
    givenReport(ReportSamples::find, file(), decideNotToFile())
        .when(close(ReportOutcome.NOT_FILED))
        .then(
            new ReportClosed(
                REPORT, hour(CLOSED), ReportOutcome.NOT_FILED, REGION, MERCHANT, List.of()));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_FILED")
  void reportWithoutACaseHasNoOtherEnd(ReportOutcome outcome) {
    givenReport(ReportSamples::find, file(), decideNotToFile())
        .when(close(outcome))
        .thenRefused(ReportRefusal.REPORT_OUTCOME_DIFFERS, "outcome", "NOT_FILED");
    givenReport(ReportSamples::find, file(), decideToFile())
        .when(close(outcome))
        .thenOne(ReportClosed.class);
  }

  @Test
  void reportWithACaseDoesNotEndAsNotFiled() {
    givenReport(ReportSamples::find, file(), decideToFile())
        .when(close(ReportOutcome.NOT_FILED))
        .thenRefused(
            ReportRefusal.REPORT_OUTCOME_DIFFERS, "outcome", "PENALTY, NO_PENALTY or MOVED");
  }

  @Test
  void extortionIsReferredToThePoliceAlsoAfterTheEnd() {
    givenReport(ReportSamples::find, file(), decideNotToFile(), close(ReportOutcome.NOT_FILED))
        .when(refer())
        .then(
            new ReportReferredToPolice(
                REPORT,
                hour(95),
                PoliceReferralGround.PLANTED,
                "样例公安局",
                new Protected(PersonalDataKind.FREE_TEXT, "reporter", "样例:监控录像")));
  }

  @Test
  void secondReferralIsRefused() {
    givenReport(ReportSamples::find, file(), refer())
        .when(refer())
        .thenRefused(ReportRefusal.REPORT_ALREADY_REFERRED, "", null);
  }
}
