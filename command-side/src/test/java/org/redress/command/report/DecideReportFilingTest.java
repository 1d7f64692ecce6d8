package org.redress.command.report;

import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenReport;
import static org.redress.command.report.ReportSamples.DECIDED;
import static org.redress.command.report.ReportSamples.ENFORCEMENT;
import static org.redress.command.report.ReportSamples.REPORT;
import static org.redress.command.report.ReportSamples.decideNotToFile;
import static org.redress.command.report.ReportSamples.decideToFile;
import static org.redress.command.report.ReportSamples.file;
import static org.redress.command.report.ReportSamples.imported;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.RecordFlag;
import org.redress.events.enforcement.FilingDecision;
import org.redress.events.report.ReportFilingDecided;

class DecideReportFilingTest {

  @Test
  void caseIsFiled() {
    givenReport(ReportSamples::find, file())
        .when(decideToFile())
        .then(
            new ReportFilingDecided(
                REPORT,
                hour(DECIDED),
                FilingDecision.FILED,
                ENFORCEMENT,
                null,
                REGION,
                MERCHANT,
                List.of()));
  }

  @Test
  void noCaseIsFiledForAReason() {
    givenReport(ReportSamples::find, file())
        .when(decideNotToFile())
        .then(
            new ReportFilingDecided(
                REPORT,
                hour(DECIDED),
                FilingDecision.NOT_FILED,
                null,
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:无违法事实"),
                REGION,
                MERCHANT,
                List.of()));
  }

  @Test
  void filingNamesTheCase() {
    givenReport(ReportSamples::find, file())
        .when(new DecideReportFiling(REPORT, hour(30), FilingDecision.FILED, null, null))
        .thenRefused(InputRefusal.ENFORCEMENT_CASE_MISSING, "enforcementId", "id of the case");
  }

  @Test
  void notFilingNamesNoCase() {
    givenReport(ReportSamples::find, file())
        .when(
            new DecideReportFiling(
                REPORT, hour(30), FilingDecision.NOT_FILED, ENFORCEMENT, text("样例")))
        .thenRefused(InputRefusal.ENFORCEMENT_CASE_UNEXPECTED, "enforcementId", "no id");
  }

  @Test
  void notFilingSaysWhy() {
    givenReport(ReportSamples::find, file())
        .when(new DecideReportFiling(REPORT, hour(30), FilingDecision.NOT_FILED, null, null))
        .thenRefused(InputRefusal.NOT_FILING_REASON_MISSING, "reason", "a reason");
  }

  @Test
  void secondDecisionIsRefused() {
    givenReport(ReportSamples::find, file(), decideNotToFile())
        .when(decideToFile())
        .thenNotIn("DECIDED", "VERIFYING");
  }

  @Test
  void oddDateOfAnImportedRecordIsKeptAndFlagged() {
    Assertions.assertThat(
            givenReport(ReportSamples::find, imported())
                .when(
                    new DecideReportFiling(
                        REPORT, hour(-5), FilingDecision.FILED, ENFORCEMENT, null))
                .thenOne(ReportFilingDecided.class)
                .flags())
        .containsExactly(RecordFlag.ENDS_BEFORE_IT_STARTS);
  }
}
