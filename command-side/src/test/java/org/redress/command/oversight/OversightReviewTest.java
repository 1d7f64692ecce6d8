package org.redress.command.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenOversight;
import static org.redress.command.oversight.OversightSamples.BODY;
import static org.redress.command.oversight.OversightSamples.CASE;
import static org.redress.command.oversight.OversightSamples.DUE;
import static org.redress.command.oversight.OversightSamples.FILE;
import static org.redress.command.oversight.OversightSamples.LATE;
import static org.redress.command.oversight.OversightSamples.OFFICE;
import static org.redress.command.oversight.OversightSamples.OPENED;
import static org.redress.command.oversight.OversightSamples.close;
import static org.redress.command.oversight.OversightSamples.demand;
import static org.redress.command.oversight.OversightSamples.find;
import static org.redress.command.oversight.OversightSamples.open;
import static org.redress.command.oversight.OversightSamples.report;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.command.ChinaTime;
import org.redress.command.InputRefusal;
import org.redress.command.Role;
import org.redress.events.oversight.FindingRecorded;
import org.redress.events.oversight.RectificationDemanded;
import org.redress.events.oversight.RectificationReported;
import org.redress.events.oversight.ReviewClosed;
import org.redress.events.oversight.ReviewOpened;
import org.redress.events.oversight.ReviewOutcome;
import org.redress.events.oversight.ReviewReason;

class OversightReviewTest {

  @Test
  void reviewNamesOfficeBodyAndEachReasonOnce() {
    givenOversight()
        .when(open())
        .then(
            new ReviewOpened(
                FILE,
                hour(OPENED),
                "V1",
                CASE,
                REGION,
                OFFICE,
                BODY,
                List.of(ReviewReason.OVERDUE)));
  }

  @Test
  void secondReviewOfACaseWhileOneIsOpenIsRefused() {
    givenOversight(open())
        .when(open(60, CASE))
        .thenRefused(
            OversightRefusal.REVIEW_ALREADY_OPEN, "caseId", "a case without an open review");
  }

  @Test
  void caseMayBeLookedIntoAgainAndIsNumberedOn() {
    ReviewOpened again =
        givenOversight(open(), close(ReviewOutcome.NOTHING_FOUND))
            .when(open(60, CASE))
            .thenOne(ReviewOpened.class);
    assertThat(again.reviewId()).isEqualTo("V2");
  }

  @Test
  void caseThatWasNeverFiledIsRefused() {
    givenOversight()
        .when(open(OPENED, "C-2026-X"))
        .thenRefused(InputRefusal.CASE_UNKNOWN, "caseId", "the id of a case that was filed");
  }

  @Test
  void reviewNeedsAReason() {
    givenOversight()
        .when(new OpenOversightReview(CASE, hour(OPENED), BODY, OFFICE, List.of()))
        .thenRefused(InputRefusal.LIST_EMPTY, "reasons", "1 to 50 entries");
  }

  @Test
  void findingIsNumbered() {
    givenOversight(open())
        .when(find())
        .then(new FindingRecorded(FILE, hour(10), "V1", "F1", "样例:未在七个工作日内告知", "15"));
  }

  @Test
  void anotherBodyDoesNotCarryTheReviewOn() {
    givenOversight(open())
        .when(new RecordFinding(CASE, hour(10), "ORG-350000", "样例", null))
        .thenRefused(OversightRefusal.REVIEW_OF_ANOTHER_BODY, "", BODY);
  }

  @Test
  void demandRestsOnAFindingAndHasALastDay() {
    givenOversight(open(), find())
        .when(demand())
        .then(new RectificationDemanded(FILE, hour(12), "V1", "Z1", "F1", "样例:补发告知书", DUE));
  }

  @Test
  void demandWithoutAFindingIsRefused() {
    givenOversight(open())
        .when(demand())
        .thenRefused(OversightRefusal.FINDING_UNKNOWN, "findingId", "a finding of the review");
    givenOversight(open(), find())
        .when(demand("F2", DUE))
        .thenRefused(OversightRefusal.FINDING_UNKNOWN, "findingId", "F1 to F1");
  }

  @Test
  void lastDayBeforeTheDemandIsRefused() {
    givenOversight(open(), find())
        .when(demand("F1", LocalDate.parse("2020-01-01")))
        .thenRefused(
            OversightRefusal.RECTIFICATION_DUE_TOO_EARLY,
            "dueOn",
            "not before " + ChinaTime.dayOf(hour(12)));
  }

  @Test
  void officeReportsInTime() {
    givenOversight(open(), find(), demand())
        .when(report())
        .then(new RectificationReported(FILE, hour(20), "V1", "Z1", "样例:已补发", DUE, false));
  }

  @Test
  void reportAfterTheLastDaySaysThatItIsLate() {
    LocalDate dueOn = ChinaTime.dayOf(hour(12));
    RectificationReported reported =
        givenOversight(open(), find(), demand("F1", dueOn))
            .when(report(12 + 48, OFFICE, "Z1"))
            .thenOne(RectificationReported.class);
    assertThat(reported.late()).isTrue();
  }

  @Test
  void anotherOfficeDoesNotReport() {
    givenOversight(open(), find(), demand())
        .when(report(20, "ORG-350103", "Z1"))
        .thenRefused(OversightRefusal.REVIEW_OF_ANOTHER_OFFICE, "", null);
  }

  @Test
  void officeReportsOnceAboutADemandThatThereIs() {
    givenOversight(open(), find(), demand())
        .when(report(20, OFFICE, "Z2"))
        .thenRefused(
            OversightRefusal.RECTIFICATION_UNKNOWN, "rectificationId", "a demand of the review");
    givenOversight(open(), find(), demand(), report())
        .when(report(30, OFFICE, "Z1"))
        .thenRefused(
            OversightRefusal.RECTIFICATION_ALREADY_REPORTED,
            "rectificationId",
            "a demand without a report");
  }

  @Test
  void reviewClosesWhenEverythingIsPutRight() {
    givenOversight(open(), find(), demand(), report())
        .when(close(ReviewOutcome.RECTIFIED))
        .then(new ReviewClosed(FILE, hour(LATE), "V1", ReviewOutcome.RECTIFIED, "样例:结论"));
  }

  @Test
  void outcomeFitsWhatIsOnRecord() {
    givenOversight(open(), find(), demand())
        .when(close(ReviewOutcome.RECTIFIED))
        .thenRefused(OversightRefusal.RECTIFICATION_OUTSTANDING, "outcome", "NOT_RECTIFIED");
    givenOversight(open(), find())
        .when(close(ReviewOutcome.NOTHING_FOUND))
        .thenRefused(OversightRefusal.FINDINGS_ON_RECORD, "outcome", "RECTIFIED or NOT_RECTIFIED");
    givenOversight(open(), find())
        .when(close(ReviewOutcome.NOT_RECTIFIED))
        .thenRefused(OversightRefusal.NOTHING_DEMANDED, "outcome", "NOTHING_FOUND or RECTIFIED");
  }

  @Test
  void stepBeforeTheOneBeforeIsRefused() {
    givenOversight(open(), find(), demand())
        .when(report(11, OFFICE, "Z1"))
        .thenRefused(InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + hour(12));
  }

  @Test
  void onlyTheOfficeReportsAndOnlyOversightDoesTheRest() {
    assertThat(report().senders()).containsExactly(Role.OFFICER);
    assertThat(List.of(open(), find(), demand(), close(ReviewOutcome.RECTIFIED)))
        .allSatisfy(command -> assertThat(command.senders()).containsExactly(Role.OVERSIGHT));
  }
}
