package org.redress.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.redress.command.ChinaTime;
import org.redress.command.KnownNeighbours;
import org.redress.command.Samples;
import org.redress.command.clock.Clocks;
import org.redress.command.clock.RunningClock;
import org.redress.command.law.LawData;
import org.redress.command.law.Policy;
import org.redress.command.law.Rulebook;
import org.redress.events.CaseEvent;
import org.redress.events.NoticeWay;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.clock.ClockEnded;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.ClockOutcome;
import org.redress.events.clock.ClockStarted;
import org.redress.events.clock.ClockStopped;
import org.redress.events.clock.DeadlineMissed;
import org.redress.events.clock.Duty;
import org.redress.events.clock.StopReason;
import org.redress.events.clue.ClueCheckExtended;
import org.redress.events.clue.ClueFound;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintWithdrawn;
import org.redress.events.examination.ComplaintDecision;
import org.redress.events.examination.DecisionNoticeGiven;
import org.redress.events.followup.JudicialConfirmationRecorded;
import org.redress.events.followup.MediationAgreementEffective;
import org.redress.events.jurisdiction.CaseReturned;
import org.redress.events.jurisdiction.CaseRouted;
import org.redress.events.jurisdiction.JurisdictionDisputeRaised;
import org.redress.events.jurisdiction.JurisdictionDisputeReferred;
import org.redress.events.jurisdiction.JurisdictionDisputeSettled;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.mediation.EntrustedBodyKind;
import org.redress.events.mediation.EntrustmentEnded;
import org.redress.events.mediation.EntrustmentResult;
import org.redress.events.mediation.MediationEntrusted;
import org.redress.events.mediation.MediationOpened;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.RecusalRequested;
import org.redress.events.mediation.Relation;
import org.redress.events.mediation.Side;
import org.redress.events.odr.FallbackReason;
import org.redress.events.odr.FellBackToAuthority;
import org.redress.events.odr.SentToOdrEnterprise;

class CaseClocksTest {

  private static final String CASE = "C-1";
  private static final Protected TEXT = new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例");

  private Rulebook rulebook = LawData.bundled();
  private CaseState state = CaseState.initial();
  private Clocks clocks = Clocks.none();
  private final List<ClockEvent> added = new ArrayList<>();

  @Test
  void decisionIsDueFromReceiptAndMetWhenItIsTold() {
    happens(filed());
    assertThat(dueOn(Duty.ACCEPTANCE_DECISION)).isEqualTo("2026-04-29");

    happens(new ComplaintAccepted(CASE, at("2026-04-28")));
    assertThat(clocks.of(Duty.ACCEPTANCE_DECISION)).isPresent();
    assertThat(dueOn(Duty.MEDIATION)).isEqualTo("2026-06-27");

    happens(
        new DecisionNoticeGiven(
            CASE, at("2026-04-29"), ComplaintDecision.ACCEPTED, at("2026-04-28"), NoticeWay.SMS));
    assertThat(outcomes()).containsExactly(ClockOutcome.MET);
  }

  @Test
  void withdrawalLetsEverythingLapse() {
    happens(filed(), new ComplaintWithdrawn(CASE, at("2026-04-21"), null));

    assertThat(outcomes()).containsExactly(ClockOutcome.LAPSED);
    assertThat(clocks.running()).isEmpty();
  }

  @Test
  void clueIsCheckedAlsoWhenTheComplaintIsWithdrawn() {
    happens(filed(), new ComplaintAccepted(CASE, at("2026-04-21")), clue("CL1", "2026-04-22"));
    happens(new ComplaintWithdrawn(CASE, at("2026-04-23"), null));

    assertThat(clocks.running()).extracting(RunningClock::id).containsExactly("CLUE_CHECK-CL1");
  }

  @Test
  void timeWithTheEnterpriseIsNotCounted() {
    happens(
        filed(),
        new SentToOdrEnterprise(
            CASE, at("2026-04-21"), "ODR-1", "M-1", at("2026-04-21"), "320585"));
    assertThat(dueOn(Duty.ODR_SETTLEMENT)).isEqualTo("2026-05-08");

    happens(
        new FellBackToAuthority(
            CASE,
            at("2026-05-09"),
            "ODR-1",
            "M-1",
            at("2026-04-21"),
            FallbackReason.TIME_PASSED,
            "320585"));
    assertThat(clocks.of(Duty.ODR_SETTLEMENT)).isEmpty();
    // One working day had passed before; six are left after 9 May, a make-up working day.
    assertThat(dueOn(Duty.ACCEPTANCE_DECISION)).isEqualTo("2026-05-18");
  }

  @Test
  void unitThatReceivesTheCaseHasTheWholeLimit() {
    happens(filed(), new CaseReturned(CASE, at("2026-04-22"), "ORG-1", TEXT));
    assertThat(clocks.of(Duty.ACCEPTANCE_DECISION)).isEmpty();

    happens(new CaseRouted(CASE, at("2026-04-24"), "ORG-0", "ORG-2"));
    assertThat(dueOn(Duty.ACCEPTANCE_DECISION)).isEqualTo("2026-05-08");
  }

  @Test
  void disputeOverJurisdictionHasSevenWorkingDays() {
    happens(
        filed(),
        new JurisdictionDisputeRaised(CASE, at("2026-04-22"), "J1", "ORG-1", "ORG-2", TEXT));
    assertThat(dueOn(Duty.JURISDICTION_AGREEMENT)).isEqualTo("2026-05-06");

    happens(
        new JurisdictionDisputeSettled(CASE, at("2026-05-06"), "J1", "ORG-2", at("2026-04-22")));
    assertThat(outcomes()).containsExactly(ClockOutcome.MET);
  }

  @Test
  void disputeThatGoesUpHasTheLimitOfTheSuperior() {
    happens(
        filed(),
        new JurisdictionDisputeRaised(CASE, at("2026-04-22"), "J1", "ORG-1", "ORG-2", TEXT),
        new JurisdictionDisputeReferred(CASE, at("2026-04-23"), "J1", "ORG-0"));

    assertThat(clocks.of(Duty.JURISDICTION_AGREEMENT)).isEmpty();
    assertThat(dueOn(Duty.JURISDICTION_DESIGNATION)).isEqualTo("2026-05-07");
  }

  @Test
  void agreementLeavesTheSuperiorNothingToDesignate() {
    happens(
        filed(),
        new JurisdictionDisputeRaised(CASE, at("2026-04-22"), "J1", "ORG-1", "ORG-2", TEXT),
        new JurisdictionDisputeReferred(CASE, at("2026-04-23"), "J1", "ORG-0"),
        new JurisdictionDisputeSettled(CASE, at("2026-04-24"), "J1", "ORG-2", at("2026-04-22")));

    assertThat(clocks.of(Duty.JURISDICTION_DESIGNATION)).isEmpty();
    assertThat(outcomes()).containsExactly(ClockOutcome.LAPSED, ClockOutcome.LAPSED);
  }

  @Test
  void agreementOfPeoplesMediationIsConfirmedWithinThirtyDays() {
    happens(agreedThrough(EntrustedBodyKind.PEOPLES_MEDIATION_COMMITTEE));
    assertThat(clocks.withId("JUDICIAL_CONFIRMATION-M1").orElseThrow().dueOn())
        .isEqualTo("2026-06-06");

    happens(confirmed("2026-06-05", "2026-06-20"));
    assertThat(clocks.of(Duty.JUDICIAL_CONFIRMATION)).isEmpty();
    assertThat(outcomes()).endsWith(ClockOutcome.MET);
  }

  @Test
  void applicationAfterTheThirtyDaysIsNoMissedDuty() {
    happens(agreedThrough(EntrustedBodyKind.PEOPLES_MEDIATION_COMMITTEE));
    happens(confirmed("2026-06-08", "2026-06-20"));

    assertThat(outcomes()).endsWith(ClockOutcome.LAPSED);
    assertThat(added).noneMatch(DeadlineMissed.class::isInstance);
  }

  @Test
  void agreementOfAnotherBodyHasNoSuchLimit() {
    happens(agreedThrough(EntrustedBodyKind.CONSUMER_ASSOCIATION));

    assertThat(clocks.of(Duty.JUDICIAL_CONFIRMATION)).isEmpty();
  }

  @Test
  void agreementOfTheAuthorityAfterTheCommitteeGaveItBackHasNoSuchLimit() {
    CaseEvent[] events = agreedThrough(EntrustedBodyKind.PEOPLES_MEDIATION_COMMITTEE);
    events[4] = givenBack(EntrustmentResult.NOT_AGREED);
    happens(events);

    assertThat(clocks.of(Duty.JUDICIAL_CONFIRMATION)).isEmpty();
  }

  private static CaseEvent[] agreedThrough(EntrustedBodyKind kind) {
    Consent consent = new Consent(ConsentForm.ORAL_RECORDED, at("2026-04-22"));
    return new CaseEvent[] {
      filed(),
      new ComplaintAccepted(CASE, at("2026-04-21")),
      new MediationOpened(
          CASE, at("2026-04-22"), "M1", consent, consent, "officer-001", "320585", null),
      new MediationEntrusted(CASE, at("2026-04-23"), "M1", kind, "样例调解组织", consent, consent),
      givenBack(EntrustmentResult.AGREED),
      new MediationSettled(
          CASE, at("2026-05-06"), "M1", List.of(), 30_000, "CNY", "320585", null, List.of()),
      new MediationAgreementEffective(CASE, at("2026-05-07"), "M1")
    };
  }

  private static EntrustmentEnded givenBack(EntrustmentResult result) {
    return new EntrustmentEnded(
        CASE, at("2026-05-05"), "M1", "样例调解组织", at("2026-04-23"), result, null);
  }

  private static JudicialConfirmationRecorded confirmed(String applied, String confirmed) {
    return new JudicialConfirmationRecorded(
        CASE,
        at(confirmed),
        "M1",
        "样例人民法院",
        at("2026-05-07"),
        LocalDate.parse(applied),
        LocalDate.parse(confirmed));
  }

  @Test
  void everyClueHasItsOwnClock() {
    happens(filed(), new ComplaintAccepted(CASE, at("2026-04-21")));
    happens(clue("CL1", "2026-04-22"), clue("CL2", "2026-04-24"));
    happens(new ClueCheckExtended(CASE, at("2026-05-08"), "CL2", "head-1", TEXT));

    assertThat(clocks.withId("CLUE_CHECK-CL1").orElseThrow().dueOn()).isEqualTo("2026-05-15");
    assertThat(clocks.withId("CLUE_CHECK-CL2").orElseThrow().dueOn()).isEqualTo("2026-06-09");
  }

  @Test
  void requestForRecusalStopsTheLimitOnlyIfTheSettingsSaySo() {
    happens(filed(), new ComplaintAccepted(CASE, at("2026-04-21")));
    happens(recusal());
    assertThat(added).noneMatch(ClockStopped.class::isInstance);

    Policy own = rulebook.policy();
    rulebook =
        rulebook.with(
            new Policy(
                "own/2",
                own.transition(),
                own.mediationLimit(),
                own.endOfPeriod(),
                Policy.Recusal.CLOCK_STOPS));
    happens(recusal());
    assertThat(added)
        .filteredOn(ClockStopped.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            ClockStopped.class, stop -> assertThat(stop.reason()).isEqualTo(StopReason.RECUSAL));
  }

  @Test
  void settingsAreNamedByTheClocksThatRestOnThem() {
    happens(filed());

    assertThat(((ClockStarted) added.getFirst()).rule().policy()).isEqualTo("default/1");
  }

  private void happens(CaseEvent... events) {
    for (CaseEvent event : events) {
      state = state.evolve(event);
      for (ClockEvent clock : CaseClocks.after(event, state, clocks, rulebook)) {
        clocks = clocks.evolve(clock);
        added.add(clock);
      }
    }
  }

  private List<ClockOutcome> outcomes() {
    return added.stream()
        .filter(ClockEnded.class::isInstance)
        .map(event -> ((ClockEnded) event).outcome())
        .toList();
  }

  private LocalDate dueOn(Duty duty) {
    return Objects.requireNonNull(clocks.of(duty).orElseThrow().dueOn());
  }

  private static ComplaintFiled filed() {
    return (ComplaintFiled)
        CaseState.initial().decide(Samples.file(CASE), KnownNeighbours.ALL).orThrow().getFirst();
  }

  private static ClueFound clue(String id, String day) {
    return new ClueFound(CASE, at(day), id, null, TEXT, "320585", null);
  }

  private static RecusalRequested recusal() {
    return new RecusalRequested(
        CASE, at("2026-04-23"), "M1", Side.COMPLAINANT, "mediator-1", Relation.INTEREST, TEXT);
  }

  private static Instant at(String day) {
    return ChinaTime.startOf(LocalDate.parse(day)).plusSeconds(36_000);
  }
}
