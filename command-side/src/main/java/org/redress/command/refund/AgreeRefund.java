package org.redress.command.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundLine;

/**
 * Record a sum to be paid to the consumer: money promised, not yet recovered.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was agreed
 * @param source what led to it
 * @param mediationId the settled mediation it comes from, null for another source
 * @param lines typed parts in the order in which payments fill them, at least one
 * @param currency ISO 4217 code of all amounts
 * @param dueOn last day for payment in Asia/Shanghai, null when none was agreed
 */
public record AgreeRefund(
    String caseId,
    Instant occurredAt,
    RecoverySource source,
    @Nullable String mediationId,
    List<RefundLine> lines,
    String currency,
    @Nullable LocalDate dueOn)
    implements RefundCommand {
  /** Copies the lines, so that nobody changes them while the command waits. */
  public AgreeRefund {
    lines = List.copyOf(lines);
  }
}
