package org.redress.command.casefile;

import static org.redress.command.clock.ClockKeeper.both;

import java.time.Instant;
import java.util.List;
import org.redress.command.CaseFacts.ComplaintStage;
import org.redress.command.clock.ClockKeeper;
import org.redress.command.clock.Clocks;
import org.redress.command.clock.FileFacts;
import org.redress.command.competence.DisputeClocks;
import org.redress.command.complaint.ComplaintState.OnFile;
import org.redress.command.law.Policy;
import org.redress.command.law.Policy.Recusal;
import org.redress.command.law.Rulebook;
import org.redress.events.CaseEvent;
import org.redress.events.Classification;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.Duty;
import org.redress.events.clock.FileKind;
import org.redress.events.clock.StopReason;
import org.redress.events.clue.ClueCheckExtended;
import org.redress.events.clue.ClueChecked;
import org.redress.events.clue.ClueFound;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintWithdrawn;
import org.redress.events.examination.DecisionNoticeGiven;
import org.redress.events.followup.JudicialConfirmationRecorded;
import org.redress.events.followup.MediationAgreementEffective;
import org.redress.events.followup.TerminationNoticeGiven;
import org.redress.events.jurisdiction.CaseReturned;
import org.redress.events.jurisdiction.CaseRouted;
import org.redress.events.jurisdiction.ComplaintTransferred;
import org.redress.events.jurisdiction.JurisdictionDesignated;
import org.redress.events.jurisdiction.JurisdictionDisputeRaised;
import org.redress.events.jurisdiction.JurisdictionDisputeReferred;
import org.redress.events.jurisdiction.JurisdictionDisputeSettled;
import org.redress.events.jurisdiction.JurisdictionEvent;
import org.redress.events.jurisdiction.JurisdictionRecorded;
import org.redress.events.mediation.EntrustedBodyKind;
import org.redress.events.mediation.MediationEvent;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.mediation.RecusalDecided;
import org.redress.events.mediation.RecusalRequested;
import org.redress.events.mediation.TestEnded;
import org.redress.events.mediation.TestStarted;
import org.redress.events.odr.FellBackToAuthority;
import org.redress.events.odr.OdrEvent;
import org.redress.events.odr.OdrFailureRecorded;
import org.redress.events.odr.OdrSettlementRecorded;
import org.redress.events.odr.SentToOdrEnterprise;

/** What the facts of a case do to its clocks. An imported record has none: it is not live work. */
final class CaseClocks {

  private CaseClocks() {}

  /** What clocks know about the case; empty of meaning before it was filed. */
  static FileFacts file(String caseId, CaseState state) {
    return state.complaint() instanceof OnFile onFile
        ? new FileFacts(caseId, FileKind.CASE, onFile.filing().region(), onFile.filing().filedAt())
        : new FileFacts(caseId, FileKind.CASE, "", Instant.EPOCH);
  }

  /**
   * What the event does to the clocks.
   *
   * @param state the case with the event
   * @param clocks the clocks before it
   */
  static List<ClockEvent> after(
      CaseEvent event, CaseState state, Clocks clocks, Rulebook rulebook) {
    if (!(state.complaint() instanceof OnFile onFile) || onFile.filing().imported()) {
      return List.of();
    }
    var keeper = new ClockKeeper(file(event.caseId(), state), clocks, rulebook);
    Instant at = event.occurredAt();
    return switch (event) {
      case ComplaintFiled e ->
          both(
              keeper.start(Duty.ACCEPTANCE_DECISION, at),
              Classification.isAboutAdvertising(e.problemClass())
                  ? keeper.start(Duty.ADVERTISING_ANSWER, at)
                  : List.of());
      case ComplaintAccepted _ -> keeper.start(Duty.MEDIATION, at);
      // Art. 15 asks for both, to decide and to tell.
      case DecisionNoticeGiven _ ->
          both(keeper.end(Duty.ACCEPTANCE_DECISION, at), keeper.end(Duty.ADVERTISING_ANSWER, at));
      // A clue found in the mediation is checked all the same (Art. 27), and who was in the
      // mediation is told of its end all the same (Art. 23).
      case ComplaintWithdrawn _ ->
          keeper.lapse(
              at,
              Duty.ACCEPTANCE_DECISION,
              Duty.ADVERTISING_ANSWER,
              Duty.MEDIATION,
              Duty.JURISDICTION_AGREEMENT,
              Duty.JURISDICTION_DESIGNATION,
              Duty.ODR_SETTLEMENT);
      case OdrEvent odr -> after(odr, keeper);
      case JurisdictionEvent jurisdiction -> after(jurisdiction, onFile.stage(), keeper);
      case MediationEvent mediation -> after(mediation, keeper, rulebook.policy());
      case TerminationNoticeGiven e -> keeper.of(e.mediationId()).end(Duty.TERMINATION_NOTICE, at);
      // People's Mediation Law Art. 33 is about agreements of people's mediation committees.
      case MediationAgreementEffective e ->
          isOfPeoplesMediation(e, state)
              ? keeper.of(e.mediationId()).start(Duty.JUDICIAL_CONFIRMATION, at)
              : List.of();
      case JudicialConfirmationRecorded e ->
          keeper.of(e.mediationId()).used(Duty.JUDICIAL_CONFIRMATION, e.appliedOn(), at);
      case ClueFound e -> keeper.of(e.clueId()).start(Duty.CLUE_CHECK, at);
      case ClueCheckExtended e -> keeper.of(e.clueId()).extend(Duty.CLUE_CHECK, e.approvedBy(), at);
      case ClueChecked e -> keeper.of(e.clueId()).end(Duty.CLUE_CHECK, at);
      case ComplaintClosed _ -> keeper.end(Duty.MEDIATION, at);
      default -> List.of();
    };
  }

  private static boolean isOfPeoplesMediation(MediationAgreementEffective e, CaseState state) {
    return state.mediation().settlements().stream()
        .anyMatch(settlement ->
            settlement.mediationId().equals(e.mediationId())
                && settlement.through() == EntrustedBodyKind.PEOPLES_MEDIATION_COMMITTEE);
  }

  /** The time with the enterprise is not counted in the limits of the authority. */
  private static List<ClockEvent> after(OdrEvent event, ClockKeeper keeper) {
    Instant at = event.occurredAt();
    return switch (event) {
      case SentToOdrEnterprise _ ->
          both(
              keeper.stop(Duty.ACCEPTANCE_DECISION, StopReason.ODR, at),
              keeper.start(Duty.ODR_SETTLEMENT, at));
      // Nothing is left to decide, unless the consumer comes back.
      case OdrSettlementRecorded _ ->
          both(keeper.end(Duty.ODR_SETTLEMENT, at), keeper.lapse(at, Duty.ACCEPTANCE_DECISION));
      case OdrFailureRecorded _ -> keeper.lapse(at, Duty.ODR_SETTLEMENT);
      case FellBackToAuthority _ ->
          both(
              keeper.lapse(at, Duty.ODR_SETTLEMENT),
              keeper.resumeOrStart(Duty.ACCEPTANCE_DECISION, StopReason.ODR, at));
    };
  }

  /** Art. 15 counts from the day on which the authority that has the power received it. */
  private static List<ClockEvent> after(
      JurisdictionEvent event, ComplaintStage stage, ClockKeeper keeper) {
    Instant at = event.occurredAt();
    boolean undecided = stage == ComplaintStage.FILED || stage == ComplaintStage.PICKED_UP;
    return switch (event) {
      case CaseRouted _, ComplaintTransferred _ ->
          undecided ? keeper.restart(Duty.ACCEPTANCE_DECISION, at, at) : List.of();
      case CaseReturned _ -> keeper.lapse(at, Duty.ACCEPTANCE_DECISION);
      case JurisdictionDisputeRaised _ -> DisputeClocks.raised(keeper, at);
      case JurisdictionDisputeReferred _ -> DisputeClocks.referred(keeper, at);
      case JurisdictionDisputeSettled _ -> DisputeClocks.settled(keeper, at);
      case JurisdictionDesignated _ -> DisputeClocks.designated(keeper, at);
      case JurisdictionRecorded _ -> List.of();
    };
  }

  private static List<ClockEvent> after(MediationEvent event, ClockKeeper keeper, Policy policy) {
    Instant at = event.occurredAt();
    return switch (event) {
      case TestStarted _ -> keeper.stop(Duty.MEDIATION, StopReason.TEST, at);
      case TestEnded _ -> keeper.resume(Duty.MEDIATION, StopReason.TEST, at);
      case RecusalRequested _ ->
          policy.recusal() == Recusal.CLOCK_STOPS
              ? keeper.stop(Duty.MEDIATION, StopReason.RECUSAL, at)
              : List.of();
      case RecusalDecided _ -> keeper.resume(Duty.MEDIATION, StopReason.RECUSAL, at);
      case MediationSettled _ -> keeper.end(Duty.MEDIATION, at);
      case MediationTerminated e ->
          both(
              keeper.end(Duty.MEDIATION, at),
              keeper.of(e.mediationId()).start(Duty.TERMINATION_NOTICE, at));
      default -> List.of();
    };
  }
}
