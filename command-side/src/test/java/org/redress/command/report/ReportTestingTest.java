package org.redress.command.report;

import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenReport;
import static org.redress.command.report.ReportSamples.REPORT;
import static org.redress.command.report.ReportSamples.TEST_BEGUN;
import static org.redress.command.report.ReportSamples.TEST_ENDED;
import static org.redress.command.report.ReportSamples.decideToFile;
import static org.redress.command.report.ReportSamples.endTest;
import static org.redress.command.report.ReportSamples.file;
import static org.redress.command.report.ReportSamples.startTest;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.report.ReportTestEnded;
import org.redress.events.report.ReportTestKind;
import org.redress.events.report.ReportTestStarted;

class ReportTestingTest {

  @Test
  void testIsBegun() {
    givenReport(ReportSamples::find, file())
        .when(startTest())
        .then(
            new ReportTestStarted(
                REPORT,
                hour(TEST_BEGUN),
                "T1",
                ReportTestKind.RIGHT_HOLDER_IDENTIFICATION,
                "样例权利人"));
  }

  @Test
  void testEndsWithItsResult() {
    givenReport(ReportSamples::find, file(), startTest())
        .when(endTest())
        .then(
            new ReportTestEnded(
                REPORT,
                hour(TEST_ENDED),
                "T1",
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:非其生产")));
  }

  @Test
  void nextTestHasTheNextNumber() {
    givenReport(ReportSamples::find, file(), startTest(), endTest())
        .when(new StartReportTest(REPORT, hour(21), ReportTestKind.TESTING, "样例检测所"))
        .then(new ReportTestStarted(REPORT, hour(21), "T2", ReportTestKind.TESTING, "样例检测所"));
  }

  @Test
  void secondTestAtATimeIsRefused() {
    givenReport(ReportSamples::find, file(), startTest())
        .when(startTest())
        .thenRefused(ReportRefusal.REPORT_TEST_OPEN, "", "end the test before this");
  }

  @Test
  void testDoesNotEndBeforeItBegan() {
    givenReport(ReportSamples::find, file(), startTest())
        .when(new EndReportTest(REPORT, hour(TEST_BEGUN - 1), null))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T11:30:00Z");
  }

  @Test
  void thereIsNoDecisionWhileATestIsUnderWay() {
    givenReport(ReportSamples::find, file(), startTest())
        .when(decideToFile())
        .thenRefused(ReportRefusal.REPORT_TEST_OPEN, "", "end the test before this");
  }
}
