package org.redress.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.DisputeRoute;
import org.redress.events.ImportOrigin;
import org.redress.events.RecordFlag;
import org.redress.events.RecoveryType;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.examination.ComplaintDecision;
import org.redress.events.mediation.Side;
import org.redress.events.mediation.TerminationGround;
import org.redress.events.merchant.MerchantRegistered;
import org.redress.events.refund.RefundLine;
import org.redress.query.Money;
import org.redress.query.complaint.CaseStage;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.Recordings;
import org.redress.query.mediation.MediationStage;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;
import org.redress.query.refund.RefundStage;

class CaseFileFoldTest {

  private static final Instant BEGIN = Instant.parse("2026-04-15T08:00:00Z");

  private static CaseStory story() {
    return CaseStory.of("c-1", "2026-04-15T08:00:00Z", "330106", "m-1");
  }

  private static CaseFile fold(CaseStory story) {
    CaseFile file = null;
    for (Recorded event : Recordings.of(story.events())) {
      file = CaseFileFold.apply(file, event);
    }
    return file;
  }

  @Test
  void complaintFiledOpensAFileWithPersonalDataMasked() {
    CaseFile file = fold(story().filed());
    assertThat(file.stage()).isEqualTo(CaseStage.FILED);
    assertThat(file.version()).isEqualTo(1);
    assertThat(file.filedAt()).isEqualTo(BEGIN);
    assertThat(file.complainant().name()).isEqualTo("王***");
    assertThat(file.complainant().phone()).isEqualTo("***1234");
    assertThat(file.complainant().address()).isEqualTo("***");
    assertThat(file.facts()).isEqualTo("***");
    assertThat(file.claimed()).isEqualTo(new Money(99_900, "CNY"));
    assertThat(file.regions()).containsExactly("330106", "330100", "330000", "*");
    assertThat(file.toString()).doesNotContain(CaseStory.CLEAR);
  }

  @Test
  void importedComplaintNamesItsOrigin() {
    ImportOrigin origin = new ImportOrigin("data set", "row 7");
    assertThat(fold(story().filed(origin)).origin()).isEqualTo(origin);
    assertThat(fold(story().filed()).origin()).isNull();
  }

  @Test
  void pickingUpNamesTheOfficer() {
    CaseFile file = fold(story().filed().pickedUp());
    assertThat(file.stage()).isEqualTo(CaseStage.PICKED_UP);
    assertThat(file.officer()).isEqualTo("officer-7");
    assertThat(file.pickedUpAt()).isEqualTo(BEGIN.plusSeconds(3_600));
  }

  @Test
  void refusalKeepsItsGroundAndTime() {
    CaseFile file = fold(story().filed().pickedUp().refused());
    assertThat(file.stage()).isEqualTo(CaseStage.REFUSED);
    assertThat(file.refusalGround()).isEqualTo(RefusalGround.NOT_WITHIN_DUTY);
    assertThat(file.decidedAt()).isEqualTo(BEGIN.plusSeconds(7_200));
    assertThat(file.otherRoutes())
        .containsExactly(DisputeRoute.ADMINISTRATIVE_COMPLAINT, DisputeRoute.COURT);
  }

  @Test
  void noticeOfTheDecisionBelongsToTheCase() {
    CaseFile file = fold(story().filed().pickedUp().refused().decisionTold());
    assertThat(file.decisionNotice().decision()).isEqualTo(ComplaintDecision.REFUSED);
    assertThat(file.decisionNotice().givenAt()).isEqualTo(BEGIN.plusSeconds(3 * 3_600));
    assertThat(file.stage()).isEqualTo(CaseStage.REFUSED);
  }

  @Test
  void signatureBelongsToTheMediationThatEnded() {
    CaseFile file =
        fold(story().filed().pickedUp().accepted().mediationOpened().settled(500).signed());
    assertThat(file.mediations().getFirst().signedBy()).containsExactly(Side.COMPLAINANT);
  }

  @Test
  void withdrawalKeepsItsTime() {
    CaseFile file = fold(story().filed().withdrawn());
    assertThat(file.stage()).isEqualTo(CaseStage.WITHDRAWN);
    assertThat(file.withdrawnAt()).isEqualTo(BEGIN.plusSeconds(3_600));
  }

  @Test
  void settledMediationShowsTermsAndSum() {
    CaseFile file =
        fold(story().filed().pickedUp().accepted().mediationOpened().sessionHeld().settled(500));
    assertThat(file.mediations())
        .singleElement()
        .satisfies(mediation -> {
          assertThat(mediation.stage()).isEqualTo(MediationStage.SETTLED);
          assertThat(mediation.sessions()).isEqualTo(1);
          assertThat(mediation.total()).isEqualTo(new Money(500, "CNY"));
          assertThat(mediation.terms()).extracting("text").containsExactly("***", "***");
          assertThat(mediation.endedAt()).isEqualTo(BEGIN.plusSeconds(5 * 3_600));
        });
  }

  @Test
  void terminatedMediationShowsItsGroundAndASecondOneStandsBesideIt() {
    CaseFile file =
        fold(
            story()
                .filed()
                .pickedUp()
                .accepted()
                .mediationOpened()
                .terminated()
                .mediationOpened()
                .sessionHeld());
    assertThat(file.mediations()).hasSize(2);
    assertThat(file.mediations().getFirst().terminationGround())
        .isEqualTo(TerminationGround.NO_AGREEMENT_POSSIBLE);
    assertThat(file.mediations().getFirst().total()).isNull();
    assertThat(file.mediations().getLast().stage()).isEqualTo(MediationStage.OPEN);
    assertThat(file.mediations().getLast().sessions()).isEqualTo(1);
  }

  @Test
  void refundGoesFromDueToConfirmed() {
    CaseStory story = story().filed().refundAgreed(300, 200);
    assertThat(refundStage(story)).isEqualTo(RefundStage.DUE);
    assertThat(refundStage(story.paid(new RefundLine(RecoveryType.REFUND, 300))))
        .isEqualTo(RefundStage.PARTLY_PAID);
    assertThat(fold(story).refunds().getFirst().outstanding()).isEqualTo(new Money(200, "CNY"));
    assertThat(refundStage(story.paid(new RefundLine(RecoveryType.COMPENSATION, 200))))
        .isEqualTo(RefundStage.PAID);
    assertThat(refundStage(story.confirmed())).isEqualTo(RefundStage.CONFIRMED);
    assertThat(fold(story).refunds().getFirst().payments())
        .extracting("id")
        .containsExactly("P1", "P2");
  }

  @Test
  void reversedPaymentIsOwedAgainAndStaysOnFile() {
    CaseStory story = story().filed().refundAgreed(300, 0).paidInFull().reversed();
    assertThat(refundStage(story)).isEqualTo(RefundStage.DUE);
    var refund = fold(story).refunds().getFirst();
    assertThat(refund.paid()).isEqualTo(new Money(0, "CNY"));
    assertThat(refund.payments())
        .singleElement()
        .satisfies(
            payment -> assertThat(payment.reversedAt()).isEqualTo(BEGIN.plusSeconds(10_800)));
  }

  @Test
  void defaultIsNotUndoneByALatePartButByTheWholeSum() {
    CaseStory story = story().filed().refundAgreed(300, 200).defaulted();
    assertThat(refundStage(story)).isEqualTo(RefundStage.DEFAULTED);
    assertThat(refundStage(story.paid(new RefundLine(RecoveryType.REFUND, 300))))
        .isEqualTo(RefundStage.DEFAULTED);
    assertThat(refundStage(story.paid(new RefundLine(RecoveryType.COMPENSATION, 200))))
        .isEqualTo(RefundStage.PAID);
  }

  private static RefundStage refundStage(CaseStory story) {
    return fold(story).refunds().getLast().stage();
  }

  @Test
  void closingAndReopeningTellHowOftenAndHowItEnded() {
    CaseStory story = story().filed().pickedUp().accepted().closed(ClosingOutcome.SELF_SETTLED);
    assertThat(fold(story).outcome()).isEqualTo(ClosingOutcome.SELF_SETTLED);
    CaseFile open = fold(story.reopened());
    assertThat(open.stage()).isEqualTo(CaseStage.ACCEPTED);
    assertThat(open.closedAt()).isNull();
    assertThat(open.outcome()).isNull();
    assertThat(open.reopenedCount()).isEqualTo(1);
    assertThat(fold(story.closed(ClosingOutcome.NOT_SETTLED)).outcome())
        .isEqualTo(ClosingOutcome.NOT_SETTLED);
  }

  @Test
  void flagsOfAllEventsAreListedOnce() {
    CaseFile file =
        fold(
            story()
                .filed()
                .mediationOpened()
                .terminated(RecordFlag.ENDS_BEFORE_IT_STARTS)
                .closed(ClosingOutcome.NOT_SETTLED, RecordFlag.ENDS_BEFORE_IT_STARTS));
    assertThat(file.flags()).containsExactly(RecordFlag.ENDS_BEFORE_IT_STARTS);
  }

  @Test
  void surveyShowsItsAnswer() {
    CaseFile file = fold(story().filed().closed(ClosingOutcome.SETTLED).surveySent().answered(4));
    assertThat(file.surveys())
        .singleElement()
        .satisfies(survey -> {
          assertThat(survey.score()).isEqualTo(4);
          assertThat(survey.satisfied()).isTrue();
          assertThat(survey.yes()).isNull();
        });
  }

  @Test
  void eventOfACaseThatIsNotThereIsAnError() {
    Recorded event = Recordings.of(List.of(new ComplaintAccepted("c-9", BEGIN))).getFirst();
    assertThatThrownBy(() -> CaseFileFold.apply(null, event))
        .isInstanceOf(MissingDocument.class)
        .hasMessageContaining("c-9");
  }

  @Test
  void eventOfAPartThatIsNotThereIsAnError() {
    CaseStory story = story().filed().sessionHeld();
    assertThatThrownBy(() -> fold(story))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("M0");
  }

  @Test
  void eventOfAnotherKindIsAnError() {
    Recorded event =
        Recordings.of(
                List.of(
                    new MerchantRegistered("m-1", BEGIN, "商家", null, null, null, null, null, null)))
            .getFirst();
    assertThatThrownBy(() -> CaseFileFold.apply(null, event))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
