package org.redress.command.report;

import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenReport;
import static org.redress.command.report.ReportSamples.REPORT;
import static org.redress.command.report.ReportSamples.extend;
import static org.redress.command.report.ReportSamples.file;
import static org.redress.command.report.ReportSamples.merge;
import static org.redress.command.report.ReportSamples.startTest;

import org.junit.jupiter.api.Test;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.report.ReportVerificationExtended;

class ExtendVerificationTest {

  @Test
  void headApprovesOneExtension() {
    givenReport(ReportSamples::find, file())
        .when(extend())
        .then(
            new ReportVerificationExtended(
                REPORT,
                hour(25),
                "head-001",
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:情况特殊")));
  }

  @Test
  void extensionWithoutApprovalIsRefused() {
    givenReport(ReportSamples::find, file())
        .when(new ExtendVerification(REPORT, hour(25), null, text("样例")))
        .thenRefused(ReportRefusal.VERIFICATION_NOT_APPROVED, "approvedBy", "the head's account");
  }

  @Test
  void secondExtensionIsRefused() {
    givenReport(ReportSamples::find, file(), extend())
        .when(extend())
        .thenRefused(ReportRefusal.VERIFICATION_ALREADY_EXTENDED, "", null);
  }

  @Test
  void termIsExtendedWhileATestIsUnderWay() {
    givenReport(ReportSamples::find, file(), startTest())
        .when(extend())
        .thenOne(ReportVerificationExtended.class);
  }

  @Test
  void termThatRunsAnewCanBeExtendedInItsTurn() {
    givenReport(ReportSamples::find, file(), extend(), merge())
        .when(extend())
        .thenOne(ReportVerificationExtended.class);
  }
}
