package org.redress.command.enforcement;

import static org.redress.command.clock.ClockKeeper.both;

import java.time.Instant;
import java.util.List;
import org.redress.command.clock.ClockKeeper;
import org.redress.command.clock.Clocks;
import org.redress.command.clock.FileFacts;
import org.redress.command.enforcement.EnforcementState.NotOpened;
import org.redress.command.enforcement.EnforcementState.OnFile;
import org.redress.command.enforcement.EnforcementState.Penalised;
import org.redress.command.enforcement.Sanction.Publication;
import org.redress.command.law.Rulebook;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.Duty;
import org.redress.events.clock.FileKind;
import org.redress.events.clock.StopReason;
import org.redress.events.enforcement.EnforcementCaseClosed;
import org.redress.events.enforcement.EnforcementCaseOpened;
import org.redress.events.enforcement.EnforcementEvent;
import org.redress.events.enforcement.EnforcementOutcome;
import org.redress.events.enforcement.PenaltyDecided;
import org.redress.events.enforcement.PenaltyPublished;
import org.redress.events.enforcement.PenaltyRevoked;
import org.redress.events.enforcement.PenaltyTermExtended;
import org.redress.events.enforcement.PenaltyTermPaused;
import org.redress.events.enforcement.PenaltyTermResumed;
import org.redress.events.enforcement.PublicationWithdrawn;

/** What the facts of an enforcement case do to its clocks. An imported record has none. */
final class EnforcementClocks {

  private EnforcementClocks() {}

  /** What clocks know about the enforcement case. */
  static FileFacts file(String enforcementId, EnforcementState state) {
    return switch (state) {
      case NotOpened _ -> new FileFacts(enforcementId, FileKind.ENFORCEMENT, "", Instant.EPOCH);
      case OnFile onFile ->
          new FileFacts(
              enforcementId,
              FileKind.ENFORCEMENT,
              onFile.file().region(),
              onFile.file().openedAt());
    };
  }

  /**
   * What the event does to the clocks.
   *
   * @param state the enforcement case with the event
   * @param clocks the clocks before it
   */
  static List<ClockEvent> after(
      EnforcementEvent event, EnforcementState state, Clocks clocks, Rulebook rulebook) {
    if (!(state instanceof OnFile onFile) || onFile.file().imported()) {
      return List.of();
    }
    var keeper = new ClockKeeper(file(event.enforcementId(), state), clocks, rulebook);
    Instant at = event.occurredAt();
    return switch (event) {
      case EnforcementCaseOpened _ -> keeper.start(Duty.PENALTY_DECISION, at);
      case PenaltyDecided _ ->
          both(keeper.end(Duty.PENALTY_DECISION, at), keeper.start(Duty.PENALTY_PUBLICATION, at));
      case PenaltyTermExtended e when e.until() != null ->
          keeper.extendUntil(Duty.PENALTY_DECISION, e.until(), e.approvedBy(), at);
      case PenaltyTermExtended e -> keeper.extend(Duty.PENALTY_DECISION, e.approvedBy(), at);
      case PenaltyTermPaused _ -> keeper.stop(Duty.PENALTY_DECISION, StopReason.PENALTY_PAUSE, at);
      case PenaltyTermResumed _ ->
          keeper.resume(Duty.PENALTY_DECISION, StopReason.PENALTY_PAUSE, at);
      case PenaltyPublished _ -> keeper.end(Duty.PENALTY_PUBLICATION, at);
      case PenaltyRevoked _ ->
          both(
              keeper.lapse(at, Duty.PENALTY_PUBLICATION),
              isPublic(state) ? keeper.start(Duty.PUBLICATION_WITHDRAWAL, at) : List.of());
      case PublicationWithdrawn _ -> keeper.end(Duty.PUBLICATION_WITHDRAWAL, at);
      case EnforcementCaseClosed e when e.outcome() == EnforcementOutcome.MOVED ->
          keeper.lapse(at, Duty.PENALTY_DECISION);
      // Not to penalise is a decision too.
      case EnforcementCaseClosed _ -> keeper.end(Duty.PENALTY_DECISION, at);
      default -> List.of();
    };
  }

  private static boolean isPublic(EnforcementState state) {
    return state instanceof Penalised(_, var sanction)
        && sanction.publication() == Publication.PUBLISHED;
  }
}
