package org.redress.command.report;

import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenReport;
import static org.redress.command.report.ReportSamples.REPORT;
import static org.redress.command.report.ReportSamples.anonymous;
import static org.redress.command.report.ReportSamples.decideToFile;
import static org.redress.command.report.ReportSamples.extend;
import static org.redress.command.report.ReportSamples.file;
import static org.redress.command.report.ReportSamples.giveBack;
import static org.redress.command.report.ReportSamples.giveBackToCentre;
import static org.redress.command.report.ReportSamples.imported;
import static org.redress.command.report.ReportSamples.route;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.report.ReportNoticeWay;
import org.redress.events.report.ReportReturnGround;
import org.redress.events.report.ReportReturned;
import org.redress.events.report.ReportRouted;

class ReturnReportTest {

  @Test
  void reporterIsToldWhichAuthorityIsCompetent() {
    givenReport(ReportSamples::find, file())
        .when(giveBack())
        .then(
            new ReportReturned(
                REPORT,
                hour(5),
                ReportReturnGround.OTHER_MARKET_AUTHORITY,
                "样例市场监督管理局",
                ReportNoticeWay.PHONE));
  }

  @Test
  void competentAuthorityHasToBeNamed() {
    givenReport(ReportSamples::find, file())
        .when(
            new ReturnReport(
                REPORT,
                hour(5),
                ReportReturnGround.OTHER_MARKET_AUTHORITY,
                null,
                ReportNoticeWay.SMS))
        .thenRefused(InputRefusal.FIELD_BLANK, "competent", "a text");
  }

  @Test
  void reporterWithANameIsToldInEveryCase() {
    givenReport(ReportSamples::find, file())
        .when(giveBack(ReportReturnGround.OTHER_DEPARTMENT, null))
        .thenRefused(
            ReportRefusal.REPORTER_NOT_TOLD, "toldBy", "how the reporter was told: Art. 34");
  }

  @Test
  void nobodyIsToldOfAnAnonymousReport() {
    givenReport(ReportSamples::find, anonymous())
        .when(giveBack(ReportReturnGround.OTHER_DEPARTMENT, null))
        .thenOne(ReportReturned.class);
  }

  @Test
  void importedRecordMayNotSayWhoWasTold() {
    givenReport(ReportSamples::find, imported())
        .when(giveBack(ReportReturnGround.OTHER_DEPARTMENT, null))
        .thenOne(ReportReturned.class);
  }

  @Test
  void unitWithoutPowerGivesItBackToTheCentreAndTheCentreRoutesIt() {
    givenReport(ReportSamples::find, file(), giveBackToCentre())
        .when(route())
        .then(new ReportRouted(REPORT, hour(7), "station-2"));
  }

  @Test
  void unitDoesNotPassItOn() {
    givenReport(ReportSamples::find, file()).when(route()).thenNotIn("VERIFYING", "AT_CENTRE");
  }

  @Test
  void centreDoesNotGiveItBackToItself() {
    givenReport(ReportSamples::find, file(), giveBackToCentre())
        .when(giveBackToCentre())
        .thenNotIn("AT_CENTRE", "VERIFYING");
  }

  @Test
  void centreMayFindThatAnotherAuthorityIsCompetent() {
    givenReport(ReportSamples::find, file(), giveBackToCentre())
        .when(giveBack())
        .thenOne(ReportReturned.class);
  }

  @Test
  void routedReportIsVerified() {
    givenReport(ReportSamples::find, file(), giveBackToCentre(), route(), extend(), decideToFile());
  }

  @Test
  void returnBeforeReceiptIsRefused() {
    givenReport(ReportSamples::find, file())
        .when(
            new ReturnReport(
                REPORT, hour(-1), ReportReturnGround.OTHER_DEPARTMENT, null, ReportNoticeWay.SMS))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T01:30:00Z");
  }
}
