package org.redress.command.report;

import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenReport;
import static org.redress.command.report.ReportSamples.REPORT;
import static org.redress.command.report.ReportSamples.anonymous;
import static org.redress.command.report.ReportSamples.decideToFile;
import static org.redress.command.report.ReportSamples.file;
import static org.redress.command.report.ReportSamples.giveBack;
import static org.redress.command.report.ReportSamples.imported;
import static org.redress.command.report.ReportSamples.tell;

import org.junit.jupiter.api.Test;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.report.ReportNoticeBasis;
import org.redress.events.report.ReportNoticeWay;
import org.redress.events.report.ReporterTold;

class TellReporterTest {

  private static final String BASIS =
      "a law, regulation or rule that requires it: Order 121 Art. 36";

  @Test
  void reporterIsToldWhereALawRequiresIt() {
    givenReport(ReportSamples::find, file(), decideToFile())
        .when(tell())
        .then(
            new ReporterTold(
                REPORT,
                hour(40),
                ReportNoticeBasis.ADVERTISING_LAW_53,
                null,
                ReportNoticeWay.PHONE,
                new Protected(PersonalDataKind.FREE_TEXT, "reporter", "样例:已立案")));
  }

  @Test
  void withoutABasisNobodyIsTold() {
    givenReport(ReportSamples::find, file(), decideToFile())
        .when(tell(null, null))
        .thenRefused(ReportRefusal.NOTICE_WITHOUT_BASIS, "basis", BASIS);
  }

  @Test
  void anotherLawHasToBeCited() {
    givenReport(ReportSamples::find, file(), decideToFile())
        .when(tell(ReportNoticeBasis.OTHER, null))
        .thenRefused(ReportRefusal.NOTICE_WITHOUT_BASIS, "citation", BASIS);
    givenReport(ReportSamples::find, file(), decideToFile())
        .when(tell(ReportNoticeBasis.OTHER, "样例规定第一条"))
        .thenOne(ReporterTold.class);
  }

  @Test
  void thereIsNobodyToTellOfAnAnonymousReport() {
    givenReport(ReportSamples::find, anonymous(), decideToFile())
        .when(tell(ReportNoticeBasis.ANTI_UNFAIR_COMPETITION_LAW_20, null))
        .thenRefused(ReportRefusal.REPORTER_ANONYMOUS, "", null);
  }

  @Test
  void unfairCompetitionIsToldToWhoGaveFacts() {
    givenReport(ReportSamples::find, imported(), decideToFile())
        .when(tell(ReportNoticeBasis.ANTI_UNFAIR_COMPETITION_LAW_20, null))
        .thenRefused(ReportRefusal.REPORTER_GAVE_NO_FACTS, "basis", "another basis");
    givenReport(ReportSamples::find, file(), decideToFile())
        .when(tell(ReportNoticeBasis.ANTI_UNFAIR_COMPETITION_LAW_20, null))
        .thenOne(ReporterTold.class);
  }

  @Test
  void foodMatterThatIsHandedOverIsToldInWriting() {
    givenReport(ReportSamples::find, file(), giveBack())
        .when(tell(ReportNoticeBasis.FOOD_SAFETY_LAW_115, null))
        .thenRefused(ReportRefusal.NOTICE_NOT_WRITTEN, "way", "a written way");
    givenReport(ReportSamples::find, file(), giveBack())
        .when(
            new TellReporter(
                REPORT,
                hour(40),
                ReportNoticeBasis.FOOD_SAFETY_LAW_115,
                null,
                ReportNoticeWay.LETTER,
                text("样例")))
        .thenOne(ReporterTold.class);
  }

  @Test
  void thereIsNothingToTellBeforeAResult() {
    givenReport(ReportSamples::find, file())
        .when(tell())
        .thenNotIn("VERIFYING", "RETURNED, DECIDED or CLOSED");
  }
}
