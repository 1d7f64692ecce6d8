package org.redress.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.query.fixture.LetterStory.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.DomainEvent;
import org.redress.events.RecordFlag;
import org.redress.events.enforcement.FilingDecision;
import org.redress.events.report.ReportNoticeBasis;
import org.redress.events.report.ReportNoticeWay;
import org.redress.events.report.ReportOutcome;
import org.redress.events.report.ReportReturnGround;
import org.redress.events.report.ReportTestKind;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.LetterStory;
import org.redress.query.fixture.Recordings;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

class ReportFoldTest {

  private static Report fold(List<DomainEvent> events) {
    Report report = null;
    for (Recorded event : Recordings.of(events)) {
      report = ReportFold.apply(report, event);
    }
    return report;
  }

  private static Report afterEvents(int count) {
    return fold(LetterStory.report().subList(0, count));
  }

  @Test
  void receiptShowsTheTargetAndNothingOfTheReporter() {
    Report report = afterEvents(1);
    assertThat(report.handling().stage()).isEqualTo(ReportStage.VERIFYING);
    assertThat(report.receipt().anonymous()).isFalse();
    assertThat(report.receipt().insider()).isTrue();
    assertThat(report.receipt().target().merchantId()).isEqualTo("m-2");
    assertThat(report.receipt().letterId()).isEqualTo("letter-1");
    assertThat(report.receipt().caseId()).isEqualTo("case-1");
    assertThat(report.regions()).containsExactly("330106", "330100", "330000", "*");
    assertThat(report.toString()).doesNotContain(CaseStory.CLEAR).doesNotContain("***");
  }

  @Test
  void testBeginsAndEnds() {
    assertThat(afterEvents(2).handling().stage()).isEqualTo(ReportStage.TESTING);
    assertThat(afterEvents(3).handling().stage()).isEqualTo(ReportStage.VERIFYING);
    assertThat(afterEvents(3).handling().tests())
        .containsExactly(new ReportTest("T1", ReportTestKind.TESTING, "检测所", day(2), day(5)));
  }

  @Test
  void termIsExtendedAndRunsAnewAfterNewFacts() {
    assertThat(afterEvents(4).handling().verification())
        .isEqualTo(new ReportVerification(day(1), List.of(), day(8), "head-1"));
    assertThat(afterEvents(5).handling().verification())
        .isEqualTo(new ReportVerification(day(9), List.of("report-3"), null, null));
  }

  @Test
  void reportEndsWithItsDecisionNoticeReferralAndOutcome() {
    Report report = fold(LetterStory.report());
    ReportHandling handling = report.handling();
    assertThat(report.version()).isEqualTo(9);
    assertThat(handling.stage()).isEqualTo(ReportStage.CLOSED);
    assertThat(handling.decision())
        .isEqualTo(new ReportDecision(day(12), FilingDecision.FILED, "enforcement-1"));
    assertThat(handling.notices())
        .containsExactly(
            new ReporterNotice(day(13), ReportNoticeBasis.OTHER, "某规定第一条", ReportNoticeWay.LETTER));
    assertThat(handling.referral().police()).isEqualTo("公安局");
    assertThat(handling.closing()).isEqualTo(new ReportClosing(day(90), ReportOutcome.PENALTY));
    assertThat(handling.flags()).containsExactly(RecordFlag.ENDS_BEFORE_IT_STARTS);
  }

  @Test
  void reportThatAUnitGaveBackIsRoutedAndReturned() {
    List<DomainEvent> events = LetterStory.returnedReport();
    assertThat(fold(events.subList(0, 2)).handling().stage()).isEqualTo(ReportStage.AT_CENTRE);
    ReportHandling routed = fold(events.subList(0, 3)).handling();
    assertThat(routed.stage()).isEqualTo(ReportStage.VERIFYING);
    assertThat(routed.unit()).isEqualTo("station-2");
    assertThat(routed.returned()).isNull();
    ReportHandling returned = fold(events).handling();
    assertThat(returned.stage()).isEqualTo(ReportStage.RETURNED);
    assertThat(returned.returned())
        .isEqualTo(new ReportReturn(day(5), ReportReturnGround.OTHER_DEPARTMENT, null, null));
  }

  @Test
  void repeatedReportNamesTheEarlierOne() {
    ReportHandling handling = fold(LetterStory.repeatedReport()).handling();
    assertThat(handling.stage()).isEqualTo(ReportStage.DROPPED);
    assertThat(handling.repetition()).isEqualTo(new ReportRepetition(day(10), "report-1", true));
  }

  @Test
  void eventOfAReportThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> fold(LetterStory.report().subList(1, 2)))
        .isInstanceOf(MissingDocument.class);
  }
}
