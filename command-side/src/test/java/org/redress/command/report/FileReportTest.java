package org.redress.command.report;

import static org.redress.command.CaseSamples.CODE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenReport;
import static org.redress.command.report.ReportSamples.REPORT;
import static org.redress.command.report.ReportSamples.TARGET;
import static org.redress.command.report.ReportSamples.anonymous;
import static org.redress.command.report.ReportSamples.file;
import static org.redress.command.report.ReportSamples.imported;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.Classification;
import org.redress.events.Operator;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.Channel;
import org.redress.events.report.ReportFiled;
import org.redress.events.report.Reporter;

class FileReportTest {

  private static Protected of(PersonalDataKind kind, String value) {
    return new Protected(kind, "reporter", value);
  }

  @Test
  void reportOfANamedInsiderIsPutOnFile() {
    givenReport(ReportSamples::find)
        .when(file())
        .then(
            new ReportFiled(
                REPORT,
                hour(0),
                Channel.HOTLINE_12315,
                new Reporter(
                    of(PersonalDataKind.NAME, "举报人 001"),
                    of(PersonalDataKind.PHONE, "00000000003"),
                    of(PersonalDataKind.ADDRESS, "样例路 3 号"),
                    of(PersonalDataKind.ID_NUMBER, "000000000000000003")),
                true,
                new Operator("样例商店 001", "样例路 2 号", CODE, MERCHANT),
                of(PersonalDataKind.FREE_TEXT, "样例:以次充好"),
                of(PersonalDataKind.FREE_TEXT, "样例:购货凭证"),
                REGION,
                new Classification("12315", "质量"),
                null,
                "L-2026-000001",
                "C-2026-000001",
                null));
  }

  @Test
  void reportMayBeAnonymous() {
    Assertions.assertThat(
            givenReport(ReportSamples::find)
                .when(anonymous())
                .thenOne(ReportFiled.class)
                .reporter())
        .isNull();
  }

  @Test
  void factualBasisIsNeeded() {
    givenReport(ReportSamples::find)
        .when(file(null, TARGET, null, null))
        .thenRefused(InputRefusal.FIELD_BLANK, "factualBasis", "a text");
  }

  @Test
  void whoGivesANameGivesAnIdentityPaperToo() {
    givenReport(ReportSamples::find)
        .when(
            file(
                new FileReport.Reporter(text("举报人 001"), text("00000000003"), text("样例"), null),
                TARGET,
                text("样例"),
                null))
        .thenRefused(InputRefusal.FIELD_BLANK, "reporter.idPaper", "a text");
  }

  @Test
  void importedRecordMayLackWhatItNeverHad() {
    givenReport(ReportSamples::find).when(imported()).thenOne(ReportFiled.class);
  }

  @Test
  void targetWithTwoIdentitiesIsRefused() {
    givenReport(ReportSamples::find)
        .when(file(null, new Operator("样例", null, CODE, "stall-1"), text("样例"), null))
        .thenRefused(InputRefusal.OPERATOR_AMBIGUOUS, "target.merchantId", MERCHANT);
  }

  @Test
  void targetWithoutACodeIsKnownByItsRecord() {
    Operator stall = new Operator("样例摊位", null, null, "stall-1");

    Assertions.assertThat(
            givenReport(ReportSamples::find)
                .when(file(null, stall, text("样例"), null))
                .thenOne(ReportFiled.class)
                .target())
        .isEqualTo(stall);
  }

  @Test
  void blankClueIsRefused() {
    FileReport sample = file();
    givenReport(ReportSamples::find)
        .when(
            new FileReport(
                REPORT,
                sample.occurredAt(),
                sample.channel(),
                null,
                false,
                TARGET,
                text(" "),
                sample.factualBasis(),
                REGION,
                null,
                null,
                null,
                null,
                null))
        .thenRefused(InputRefusal.FIELD_BLANK, "clue", "a text");
  }
}
