package org.redress.command.enforcement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.enforcement.PenaltyKind;

/**
 * Record the penalty decided in a case. Source: Procedure Provisions Art. 64.
 *
 * @param enforcementId id of the enforcement case, which is also its stream
 * @param occurredAt when it was decided
 * @param decisionNumber number of the written decision, null only in an imported record
 * @param kinds kinds of penalty, at least one
 * @param fineMinor fine, whole minor units; above 0 exactly when there is a fine
 * @param confiscatedMinor money confiscated, whole minor units; 0 for none
 * @param refundOrderedMinor refund to consumers that was ordered, whole minor units; 0 for none
 * @param currency ISO 4217 code of all amounts
 */
public record RecordPenaltyDecision(
    String enforcementId,
    Instant occurredAt,
    @Nullable String decisionNumber,
    List<PenaltyKind> kinds,
    long fineMinor,
    long confiscatedMinor,
    long refundOrderedMinor,
    String currency)
    implements EnforcementCommand {
  /** Copies the kinds, so that nobody changes them while the command waits. */
  public RecordPenaltyDecision {
    kinds = List.copyOf(kinds);
  }
}
