package org.redress.command.refund;

import java.time.Instant;
import org.redress.command.PersonalText;
import org.redress.events.refund.EvidenceKind;

/**
 * Record a payment in part or whole: money performed.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was paid
 * @param refundId id of the refund inside the case: R1, R2, …
 * @param amountMinor amount, whole minor units, above 0 and not above what is owed
 * @param currency ISO 4217 code, that of the refund
 * @param evidence what proves it
 */
public record RecordRefundPayment(
    String caseId,
    Instant occurredAt,
    String refundId,
    long amountMinor,
    String currency,
    Evidence evidence)
    implements RefundCommand {
  /**
   * What proves a payment.
   *
   * @param kind kind of document
   * @param reference number or place of the document
   */
  public record Evidence(EvidenceKind kind, PersonalText reference) {}
}
