package org.redress.query.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.DomainEvent;
import org.redress.events.PersonalDataKind;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.odr.FallbackReason;
import org.redress.events.odr.FellBackToAuthority;
import org.redress.events.odr.OdrFailureRecorded;
import org.redress.events.odr.OdrSettlementRecorded;
import org.redress.events.publicity.NotShownReason;
import org.redress.events.publicity.ReviewFinding;
import org.redress.query.casefile.CaseFile;
import org.redress.query.casefile.CaseFileFold;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.Recordings;
import org.redress.query.merchant.CasesAgainst;
import org.redress.query.projection.Recorded;

class PublicityFoldTest {

  private static CaseStory closed() {
    return CaseStory.of("C-1", "2026-05-06T01:00:00Z", "330106", "m-1")
        .filed()
        .accepted()
        .closed(ClosingOutcome.SELF_SETTLED);
  }

  private static CaseFile file(CaseStory story) {
    CaseFile file = null;
    for (Recorded event : Recordings.of(story.events())) {
      file = CaseFileFold.apply(file, event);
    }
    return file;
  }

  private static PublicItem item(CaseStory story) {
    return Recordings.fold(new PublicityProjection.Items(), Recordings.of(story.events()))
        .get("C-1");
  }

  private static PublicTally tally(List<DomainEvent> events) {
    List<Recorded> recorded = Recordings.of(events);
    var fold = new PublicTallyFold(new CasesAgainst(Recordings.streams(recorded)));
    return Recordings.fold(new PublicityProjection.Tallies(fold), recorded).get("m-1");
  }

  @Test
  void caseFileSaysWhoDecidedAndWhatIsShown() {
    assertThat(file(closed()).publicity()).isNull();

    Publicity publicity = file(closed().published("和解", null)).publicity();

    assertThat(publicity.stage()).isEqualTo(PublicityStage.SHOWN);
    assertThat(publicity.decidedBy()).isEqualTo("officer-7");
    assertThat(publicity.shown().complainant()).isEqualTo("王***");
    assertThat(publicity.shown().result()).isEqualTo("和解");
    assertThat(publicity.notShownReason()).isNull();
  }

  @Test
  void objectionIsKeptWithItsReview() {
    Publicity publicity =
        file(closed().published("和解", null).objectedTo().corrected("退款")).publicity();

    assertThat(publicity.shown().result()).isEqualTo("退款");
    assertThat(publicity.objections()).hasSize(1);
    assertThat(publicity.objections().getFirst().finding()).isEqualTo(ReviewFinding.CORRECTED);
    assertThat(publicity.objections().getFirst().reviewedBy()).isEqualTo("officer-8");
  }

  @Test
  void decisionNotToShowKeepsItsReason() {
    Publicity withheld = file(closed().withheld()).publicity();
    Publicity withdrawn = file(closed().published("和解", null).unpublished()).publicity();

    assertThat(withheld.stage()).isEqualTo(PublicityStage.WITHHELD);
    assertThat(withheld.notShownReason()).isEqualTo(NotShownReason.PRIVACY);
    assertThat(withheld.shown()).isNull();
    assertThat(withdrawn.stage()).isEqualTo(PublicityStage.WITHDRAWN);
    assertThat(withdrawn.notShownReason()).isEqualTo(NotShownReason.SHOWN_IN_ERROR);
  }

  @Test
  void nothingIsLeftInThePublicListOfWhatIsNoLongerShown() {
    assertThat(item(closed().withheld())).isNull();
    assertThat(item(closed().published("和解", null)).complaint()).isNotNull();
    for (CaseStory story :
        List.of(
            closed().published("和解", null).unpublished(),
            closed().published("和解", null).reopened())) {
      PublicItem gone = item(story);
      assertThat(gone.places()).isEmpty();
      assertThat(gone.complaint()).isNull();
      assertThat(gone.merchantId()).isNull();
    }
    assertThat(file(closed().published("和解", null).reopened()).publicity()).isNull();
  }

  @Test
  void correctionKeepsThePlaceInTheList() {
    PublicItem before = item(closed().published("和解", null));
    PublicItem after = item(closed().published("和解", null).objectedTo().corrected("退款"));

    assertThat(after.shownAt()).isEqualTo(before.shownAt());
    assertThat(after.complaint().text().result()).isEqualTo("退款");
    assertThat(after.complaint().correctedAt()).isAfter(before.shownAt());
  }

  @Test
  void recordCountsComplaintsAndMediations() {
    PublicTally tally =
        tally(
            CaseStory.of("C-1", "2026-05-06T01:00:00Z", "330106", "m-1")
                .filed()
                .accepted()
                .mediationOpened()
                .terminated()
                .mediationOpened()
                .settled(100)
                .closed(ClosingOutcome.SETTLED)
                .reopened()
                .events());

    assertThat(tally.disputes()).isEqualTo(new PublicTally.Disputes(1, 0, 2, 1, 0, 0));
  }

  @Test
  void settlementThatIsNotKeptIsNoFirstSettlement() {
    var filed = CaseStory.of("C-1", "2026-05-06T01:00:00Z", "330106", "m-1").filed().events();
    Instant at = Instant.parse("2026-05-06T02:00:00Z");
    var note = CaseStory.secret(PersonalDataKind.FREE_TEXT);
    DomainEvent settled =
        new OdrSettlementRecorded(
            "C-1", at, "ODR-m-1", "m-1", at, note, note, note, 0, "CNY", "330106");
    DomainEvent failed = new OdrFailureRecorded("C-1", at, "ODR-m-1", "m-1", at, note, "330106");
    DomainEvent back =
        new FellBackToAuthority(
            "C-1", at, "ODR-m-1", "m-1", at, FallbackReason.CONSUMER_ASKS, "330106");

    assertThat(tally(List.of(filed.getFirst(), settled)).disputes())
        .isEqualTo(new PublicTally.Disputes(1, 0, 0, 0, 1, 1));
    assertThat(tally(List.of(filed.getFirst(), settled, back)).disputes())
        .isEqualTo(new PublicTally.Disputes(1, 0, 0, 0, 1, 0));
    assertThat(tally(List.of(filed.getFirst(), failed, back)).disputes())
        .isEqualTo(new PublicTally.Disputes(1, 0, 0, 0, 1, 0));
    assertThat(tally(List.of(filed.getFirst(), back)).disputes())
        .isEqualTo(new PublicTally.Disputes(1, 0, 0, 0, 0, 0));
  }
}
