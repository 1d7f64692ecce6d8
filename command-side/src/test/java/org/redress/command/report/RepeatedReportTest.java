package org.redress.command.report;

import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenReport;
import static org.redress.command.report.ReportSamples.ABOUT_ANOTHER;
import static org.redress.command.report.ReportSamples.EARLIER;
import static org.redress.command.report.ReportSamples.LATER;
import static org.redress.command.report.ReportSamples.REPORT;
import static org.redress.command.report.ReportSamples.drop;
import static org.redress.command.report.ReportSamples.file;
import static org.redress.command.report.ReportSamples.imported;
import static org.redress.command.report.ReportSamples.merge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.events.report.NewFactsMerged;
import org.redress.events.report.RepeatedReportDropped;

class RepeatedReportTest {

  private static DropRepeatedReport dropFor(String earlier) {
    return new DropRepeatedReport(REPORT, hour(12), earlier, true);
  }

  @Test
  void repeatedReportNamesTheEarlierOne() {
    givenReport(ReportSamples::find, file())
        .when(drop())
        .then(new RepeatedReportDropped(REPORT, hour(12), EARLIER, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {REPORT, "RP-nobody"})
  void earlierReportHasToBeAnotherOneOnFile(String earlier) {
    givenReport(ReportSamples::find, file())
        .when(dropFor(earlier))
        .thenRefused(
            ReportRefusal.OTHER_REPORT_UNKNOWN, "earlierReportId", "the id of another report");
  }

  @Test
  void earlierReportIsNotALaterOne() {
    givenReport(ReportSamples::find, file())
        .when(dropFor(LATER))
        .thenRefused(
            ReportRefusal.REPORTS_OUT_OF_ORDER, "earlierReportId", "a report received in time");
  }

  @Test
  void importedReportKeepsItsOddOrder() {
    givenReport(ReportSamples::find, imported())
        .when(dropFor(LATER))
        .thenOne(RepeatedReportDropped.class);
  }

  @Test
  void reportAboutAnotherOperatorIsNoRepetition() {
    givenReport(ReportSamples::find, file())
        .when(dropFor(ABOUT_ANOTHER))
        .thenRefused(
            ReportRefusal.REPORT_TARGET_DIFFERS,
            "earlierReportId",
            "a report about the same operator");
  }

  @Test
  void newFactsAreMergedAndTheTermRunsFromTheLastReceipt() {
    givenReport(ReportSamples::find, file())
        .when(merge())
        .then(new NewFactsMerged(REPORT, hour(26), LATER, hour(9)));
  }

  @Test
  void factsReceivedBeforeAreNotNew() {
    givenReport(ReportSamples::find, file())
        .when(new MergeNewFacts(REPORT, hour(26), EARLIER))
        .thenRefused(
            ReportRefusal.REPORTS_OUT_OF_ORDER, "laterReportId", "a report received in time");
  }

  @Test
  void factsReceivedAfterTheMergingAreRefused() {
    givenReport(ReportSamples::find, file())
        .when(new MergeNewFacts(REPORT, hour(8), LATER))
        .thenRefused(
            ReportRefusal.REPORTS_OUT_OF_ORDER, "laterReportId", "a report received in time");
  }

  @Test
  void reportDoesNotMergeItself() {
    givenReport(ReportSamples::find, file())
        .when(new MergeNewFacts(REPORT, hour(26), REPORT))
        .thenRefused(
            ReportRefusal.OTHER_REPORT_UNKNOWN, "laterReportId", "the id of another report");
  }
}
