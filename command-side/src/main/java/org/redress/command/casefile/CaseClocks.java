package org.redress.command.casefile;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.redress.command.CaseFacts;
import org.redress.command.clock.ClockKeeper;
import org.redress.command.clock.Clocks;
import org.redress.command.clock.FileFacts;
import org.redress.command.law.Rulebook;
import org.redress.events.CaseEvent;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.Duty;
import org.redress.events.clock.FileKind;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.complaint.ComplaintWithdrawn;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.MediationTerminated;

/** What the facts of a case do to its clocks. An imported record has none: it is not live work. */
final class CaseClocks {

  private CaseClocks() {}

  /** What clocks know about the case; empty of meaning before it was filed. */
  static FileFacts file(CaseFacts facts) {
    Instant filedAt = facts.filedAt();
    return new FileFacts(
        facts.caseId(), FileKind.CASE, facts.region(), filedAt == null ? Instant.EPOCH : filedAt);
  }

  /**
   * What the event does to the clocks.
   *
   * @param facts the case with the event
   * @param clocks the clocks before it
   */
  static List<ClockEvent> after(
      CaseEvent event, CaseFacts facts, Clocks clocks, Rulebook rulebook) {
    if (facts.imported()) {
      return List.of();
    }
    var keeper = new ClockKeeper(file(facts), clocks, rulebook);
    Instant at = event.occurredAt();
    return switch (event) {
      case ComplaintFiled _ -> keeper.start(Duty.ACCEPTANCE_DECISION, at);
      case ComplaintAccepted _ ->
          both(keeper.end(Duty.ACCEPTANCE_DECISION, at), keeper.start(Duty.MEDIATION, at));
      case ComplaintRefused _ -> keeper.end(Duty.ACCEPTANCE_DECISION, at);
      case ComplaintWithdrawn _ -> keeper.lapseAll(at);
      case MediationSettled _ -> keeper.end(Duty.MEDIATION, at);
      case MediationTerminated _ ->
          both(keeper.end(Duty.MEDIATION, at), keeper.start(Duty.TERMINATION_NOTICE, at));
      case ComplaintClosed _ -> keeper.end(Duty.MEDIATION, at);
      default -> List.of();
    };
  }

  private static List<ClockEvent> both(List<ClockEvent> first, List<ClockEvent> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
