package org.redress.query.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.DisputeRoute;
import org.redress.events.NoticeWay;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.followup.AgreementWaiver;
import org.redress.events.followup.FollowUpEvent;
import org.redress.events.followup.JudicialConfirmationRecorded;
import org.redress.events.followup.MediationAgreementEffective;
import org.redress.events.followup.MediationAgreementSigned;
import org.redress.events.followup.MediationAgreementWaived;
import org.redress.events.followup.Performance;
import org.redress.events.followup.PerformanceChecked;
import org.redress.events.followup.ReturnVisitKind;
import org.redress.events.followup.ReturnVisitRecorded;
import org.redress.events.followup.TerminationNoticeGiven;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.mediation.EntrustedBodyKind;
import org.redress.events.mediation.EntrustmentEnded;
import org.redress.events.mediation.EntrustmentResult;
import org.redress.events.mediation.MediationEntrusted;
import org.redress.events.mediation.MediationEvent;
import org.redress.events.mediation.MediationHelperInvited;
import org.redress.events.mediation.MediationNoticeGiven;
import org.redress.events.mediation.MediationOpened;
import org.redress.events.mediation.MediationSessionHeld;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.mediation.MediatorChanged;
import org.redress.events.mediation.RecusalDecided;
import org.redress.events.mediation.RecusalDecision;
import org.redress.events.mediation.RecusalRequested;
import org.redress.events.mediation.Relation;
import org.redress.events.mediation.SessionMode;
import org.redress.events.mediation.Side;
import org.redress.events.mediation.TerminationGround;
import org.redress.events.mediation.TestBodyChoice;
import org.redress.events.mediation.TestCostBearer;
import org.redress.events.mediation.TestEnded;
import org.redress.events.mediation.TestOutcome;
import org.redress.events.mediation.TestStarted;

class MediationFoldTest {

  private static final String CASE = "c-1";
  private static final Protected NOTE = new Protected(PersonalDataKind.FREE_TEXT, "parties", "明文");
  private static final Consent CONSENT = new Consent(ConsentForm.ONLINE, hour(0));

  private static Instant hour(int hours) {
    return Instant.parse("2026-04-20T01:00:00Z").plusSeconds(3_600L * hours);
  }

  private static Mediation after(MediationEvent... events) {
    List<Mediation> all =
        MediationFold.apply(
            List.of(),
            new MediationOpened(
                CASE, hour(1), "M1", CONSENT, CONSENT, "mediator-1", "350102", null));
    for (MediationEvent event : events) {
      all = MediationFold.apply(all, event);
    }
    return all.getFirst();
  }

  private static Mediation followedBy(FollowUpEvent... events) {
    List<Mediation> all = List.of(after());
    for (FollowUpEvent event : events) {
      all = MediationFold.apply(all, event);
    }
    return all.getFirst();
  }

  private static RecusalRequested challenge(String challenged) {
    return new RecusalRequested(
        CASE, hour(4), "M1", Side.RESPONDENT, challenged, Relation.INTEREST, NOTE);
  }

  private static RecusalDecided decide(
      String challenged, RecusalDecision decision, String newMediator) {
    return new RecusalDecided(
        CASE, hour(5), "M1", challenged, hour(4), decision, newMediator, "head-1", null);
  }

  @Test
  void mediationBeginsWithNothingElse() {
    Mediation mediation = after();

    assertThat(mediation.stage()).isEqualTo(MediationStage.OPEN);
    assertThat(mediation.mediator()).isEqualTo("mediator-1");
    assertThat(mediation.complainantConsent()).isEqualTo(ConsentForm.ONLINE);
    assertThat(mediation.suspended()).isFalse();
    assertThat(mediation.tests()).isEmpty();
    assertThat(mediation.signedBy()).isEmpty();
  }

  @Test
  void noticesStandInOrderBesideTheSessions() {
    Mediation mediation =
        after(
            new MediationNoticeGiven(
                CASE, hour(2), "M1", hour(6), "调解室", List.of("mediator-1"), 3, NoticeWay.SMS),
            new MediationSessionHeld(CASE, hour(6), "M1", 1, SessionMode.ON_SITE, null));

    assertThat(mediation.sessions()).isEqualTo(1);
    assertThat(mediation.notices())
        .containsExactly(
            new SessionNotice(hour(2), hour(6), "调解室", List.of("mediator-1"), 3, NoticeWay.SMS));
  }

  @Test
  void helperWhoComesToPresideHelpsNoLonger() {
    MediationHelperInvited invited =
        new MediationHelperInvited(CASE, hour(2), "M1", "helper-1", null);

    assertThat(after(invited).helpers()).containsExactly("helper-1");
    Mediation changed =
        after(invited, new MediatorChanged(CASE, hour(3), "M1", "mediator-1", "helper-1", NOTE));
    assertThat(changed.mediator()).isEqualTo("helper-1");
    assertThat(changed.helpers()).isEmpty();
  }

  @Test
  void mediationIsSuspendedUntilTheRequestIsDecided() {
    assertThat(after(challenge("mediator-1")).suspended()).isTrue();
    Mediation decided =
        after(challenge("mediator-1"), decide("mediator-1", RecusalDecision.GRANTED, "mediator-2"));

    assertThat(decided.suspended()).isFalse();
    assertThat(decided.mediator()).isEqualTo("mediator-2");
    assertThat(decided.recusals())
        .containsExactly(
            new Recusal(
                hour(4),
                Side.RESPONDENT,
                "mediator-1",
                Relation.INTEREST,
                RecusalDecision.GRANTED,
                hour(5),
                "head-1"));
  }

  @Test
  void terminatedMediationIsNotSuspendedAnyMore() {
    Mediation terminated =
        after(
            challenge("mediator-1"),
            new MediationTerminated(
                CASE,
                hour(5),
                "M1",
                TerminationGround.ABSENT_OR_REFUSES,
                null,
                "350102",
                null,
                List.of()));

    assertThat(terminated.suspended()).isFalse();
    assertThat(terminated.recusals().getFirst().decision()).isNull();
  }

  @Test
  void challengedHelperStepsBackOrStays() {
    MediationHelperInvited invited =
        new MediationHelperInvited(CASE, hour(2), "M1", "helper-1", null);

    assertThat(
            after(invited, challenge("helper-1"), decide("helper-1", RecusalDecision.GRANTED, null))
                .helpers())
        .isEmpty();
    assertThat(
            after(
                    invited,
                    challenge("helper-1"),
                    decide("helper-1", RecusalDecision.REJECTED, null))
                .helpers())
        .containsExactly("helper-1");
  }

  @Test
  void entrustingShowsItsResult() {
    Mediation mediation =
        after(
            new MediationEntrusted(
                CASE,
                hour(2),
                "M1",
                EntrustedBodyKind.CONSUMER_ASSOCIATION,
                "协会",
                CONSENT,
                CONSENT),
            new EntrustmentEnded(
                CASE, hour(9), "M1", "协会", hour(2), EntrustmentResult.AGREED, NOTE));

    assertThat(mediation.entrustments())
        .containsExactly(
            new Entrustment(
                EntrustedBodyKind.CONSUMER_ASSOCIATION,
                "协会",
                hour(2),
                ConsentForm.ONLINE,
                ConsentForm.ONLINE,
                hour(9),
                EntrustmentResult.AGREED));
  }

  @Test
  void testShowsWhenItRan() {
    Mediation mediation =
        after(
            new TestStarted(
                CASE,
                hour(2),
                "M1",
                "T1",
                NOTE,
                "机构",
                TestBodyChoice.DESIGNATED_BY_AUTHORITY,
                TestCostBearer.SHARED),
            new TestEnded(CASE, hour(9), "M1", "T1", hour(2), TestOutcome.DONE, NOTE));

    assertThat(mediation.tests())
        .containsExactly(
            new TestOnFile(
                "T1",
                "机构",
                TestBodyChoice.DESIGNATED_BY_AUTHORITY,
                TestCostBearer.SHARED,
                hour(2),
                hour(9),
                TestOutcome.DONE));
  }

  @Test
  void agreementShowsItsSignaturesItsEffectAndWhatFollowed() {
    LocalDate day = LocalDate.of(2026, 5, 11);
    Mediation mediation =
        followedBy(
            new MediationAgreementSigned(CASE, hour(10), "M1", Side.COMPLAINANT),
            new MediationAgreementSigned(CASE, hour(11), "M1", Side.RESPONDENT),
            new MediationAgreementEffective(CASE, hour(11), "M1"),
            new PerformanceChecked(CASE, hour(20), "M1", Performance.PERFORMED, NOTE),
            new ReturnVisitRecorded(CASE, hour(21), "M1", ReturnVisitKind.SPOT_CHECK, true, NOTE),
            new JudicialConfirmationRecorded(CASE, hour(30), "M1", "法院", hour(11), day, day));

    assertThat(mediation.signedBy()).containsExactly(Side.COMPLAINANT, Side.RESPONDENT);
    assertThat(mediation.effectiveAt()).isEqualTo(hour(11));
    assertThat(mediation.performanceChecks())
        .containsExactly(new PerformanceCheck(hour(20), Performance.PERFORMED));
    assertThat(mediation.returnVisits())
        .containsExactly(new ReturnVisit(hour(21), ReturnVisitKind.SPOT_CHECK, true));
    assertThat(mediation.judicialConfirmation())
        .isEqualTo(new JudicialConfirmation("法院", day, day));
    assertThat(mediation.toString()).doesNotContain("明文");
  }

  @Test
  void waiverAndNoticeOfTerminationAreShown() {
    assertThat(
            followedBy(
                    new MediationAgreementWaived(CASE, hour(10), "M1", AgreementWaiver.BOTH_WAIVE))
                .waiver())
        .isEqualTo(AgreementWaiver.BOTH_WAIVE);
    assertThat(
            followedBy(
                    new TerminationNoticeGiven(
                        CASE,
                        hour(10),
                        "M1",
                        hour(9),
                        NoticeWay.LETTER,
                        List.of(DisputeRoute.COURT)))
                .terminationNotice())
        .isEqualTo(new TerminationNotice(hour(10), NoticeWay.LETTER, List.of(DisputeRoute.COURT)));
  }

  @Test
  void endOfWhatNeverBeganIsAnError() {
    assertThatThrownBy(() -> after(decide("mediator-1", RecusalDecision.REJECTED, null)))
        .isInstanceOf(IllegalStateException.class);
  }
}
