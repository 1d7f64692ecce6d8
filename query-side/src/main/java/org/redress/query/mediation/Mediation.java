package org.redress.query.mediation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.followup.AgreementWaiver;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.mediation.Side;
import org.redress.events.mediation.TerminationGround;
import org.redress.query.Money;

/**
 * A mediation of a case. The accessors below the components give the flat form in which the API
 * shows it.
 *
 * @param id id inside the case
 * @param opening how it began
 * @param proceedings what went on in it
 * @param ending how it ended
 * @param followUp what followed it
 */
public record Mediation(
    String id, Opening opening, Proceedings proceedings, Ending ending, FollowUp followUp) {

  Mediation with(Proceedings changed) {
    return new Mediation(id, opening, changed, ending, followUp);
  }

  Mediation with(Ending changed) {
    return new Mediation(id, opening, proceedings, changed, followUp);
  }

  Mediation with(FollowUp changed) {
    return new Mediation(id, opening, proceedings, ending, changed);
  }

  /** Where it stands. */
  public MediationStage stage() {
    return ending.stage();
  }

  /** When it was opened. */
  public Instant openedAt() {
    return opening.openedAt();
  }

  /** Account of the mediator who presides. */
  public String mediator() {
    return proceedings.mediator();
  }

  /** How the complainant consented. */
  public ConsentForm complainantConsent() {
    return opening.complainantConsent();
  }

  /** How the respondent consented. */
  public ConsentForm respondentConsent() {
    return opening.respondentConsent();
  }

  /** Sessions held so far. */
  public int sessions() {
    return proceedings.sessions();
  }

  /** When it ended, null while it is open. */
  public @Nullable Instant endedAt() {
    return ending.endedAt();
  }

  /** Ground of the termination, null otherwise. */
  public @Nullable TerminationGround terminationGround() {
    return ending.terminationGround();
  }

  /** Terms of the agreement; empty when there is none. */
  public List<Term> terms() {
    return ending.terms();
  }

  /** Sum of the terms, null without an agreement. */
  public @Nullable Money total() {
    return ending.total();
  }

  /** Notices of sessions on site in order. */
  public List<SessionNotice> notices() {
    return proceedings.notices();
  }

  /** Accounts of those who help. */
  public List<String> helpers() {
    return proceedings.helpers();
  }

  /** Requests for recusal in order. */
  public List<Recusal> recusals() {
    return proceedings.recusals();
  }

  /** Whether it stands still because a request for recusal waits. */
  public boolean suspended() {
    return stage() == MediationStage.OPEN
        && recusals().stream().anyMatch(recusal -> recusal.decision() == null);
  }

  /** Bodies entrusted with it in order. */
  public List<Entrustment> entrustments() {
    return proceedings.entrustments();
  }

  /** Tests and appraisals in order. */
  public List<TestOnFile> tests() {
    return proceedings.tests();
  }

  /** Sides that have signed the agreement. */
  public List<Side> signedBy() {
    return followUp.signedBy();
  }

  /** When the agreement took effect, null before that. */
  public @Nullable Instant effectiveAt() {
    return followUp.effectiveAt();
  }

  /** Why no agreement document is made, null when one is. */
  public @Nullable AgreementWaiver waiver() {
    return followUp.waiver();
  }

  /** Notice of the termination, null when none was given. */
  public @Nullable TerminationNotice terminationNotice() {
    return followUp.terminationNotice();
  }

  /** Assessments of the handling in order. */
  public List<ReturnVisit> returnVisits() {
    return followUp.returnVisits();
  }

  /** Checks of performance in order. */
  public List<PerformanceCheck> performanceChecks() {
    return followUp.performanceChecks();
  }

  /** The court's confirmation, null when there is none. */
  public @Nullable JudicialConfirmation judicialConfirmation() {
    return followUp.judicialConfirmation();
  }
}
