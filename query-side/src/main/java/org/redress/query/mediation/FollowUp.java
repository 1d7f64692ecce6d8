package org.redress.query.mediation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.followup.AgreementWaiver;
import org.redress.events.mediation.Side;

/**
 * What followed a mediation.
 *
 * @param signedBy sides that have signed the agreement
 * @param effectiveAt when the agreement took effect, null before that
 * @param waiver why no agreement document is made, null when one is
 * @param terminationNotice notice of the termination, null when none was given
 * @param returnVisits assessments of the handling in order
 * @param performanceChecks checks of performance in order
 * @param judicialConfirmation the court's confirmation, null when there is none
 */
public record FollowUp(
    List<Side> signedBy,
    @Nullable Instant effectiveAt,
    @Nullable AgreementWaiver waiver,
    @Nullable TerminationNotice terminationNotice,
    List<ReturnVisit> returnVisits,
    List<PerformanceCheck> performanceChecks,
    @Nullable JudicialConfirmation judicialConfirmation) {

  /** Nothing so far. */
  static final FollowUp NONE =
      new FollowUp(List.of(), null, null, null, List.of(), List.of(), null);

  FollowUp withSignedBy(List<Side> changed) {
    return new FollowUp(
        changed,
        effectiveAt,
        waiver,
        terminationNotice,
        returnVisits,
        performanceChecks,
        judicialConfirmation);
  }

  FollowUp withEffectiveAt(Instant changed) {
    return new FollowUp(
        signedBy,
        changed,
        waiver,
        terminationNotice,
        returnVisits,
        performanceChecks,
        judicialConfirmation);
  }

  FollowUp withWaiver(AgreementWaiver changed) {
    return new FollowUp(
        signedBy,
        effectiveAt,
        changed,
        terminationNotice,
        returnVisits,
        performanceChecks,
        judicialConfirmation);
  }

  FollowUp withTerminationNotice(TerminationNotice changed) {
    return new FollowUp(
        signedBy,
        effectiveAt,
        waiver,
        changed,
        returnVisits,
        performanceChecks,
        judicialConfirmation);
  }

  FollowUp withReturnVisits(List<ReturnVisit> changed) {
    return new FollowUp(
        signedBy,
        effectiveAt,
        waiver,
        terminationNotice,
        changed,
        performanceChecks,
        judicialConfirmation);
  }

  FollowUp withPerformanceChecks(List<PerformanceCheck> changed) {
    return new FollowUp(
        signedBy,
        effectiveAt,
        waiver,
        terminationNotice,
        returnVisits,
        changed,
        judicialConfirmation);
  }

  FollowUp withJudicialConfirmation(JudicialConfirmation changed) {
    return new FollowUp(
        signedBy, effectiveAt, waiver, terminationNotice, returnVisits, performanceChecks, changed);
  }
}
