package org.redress.query.ledger;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.RecoveryType;
import org.redress.events.refund.RecoverySource;
import org.redress.eventstore.Position;
import org.redress.query.projection.Folded;

/**
 * A line of the ledger. It is never changed; a reversal is a line of its own.
 *
 * @param id id of the event and number of the part, so that no event can be counted twice
 * @param position position of the event
 * @param account account
 * @param type what it is made of
 * @param source what led to it
 * @param amountMinor whole minor units; below 0 for a reversal
 * @param currency ISO 4217 code
 * @param occurredAt when it was promised, paid or reversed
 * @param caseId id of the case
 * @param refundId id of the refund inside the case
 * @param paymentId id of the payment inside the refund, null for a promise
 * @param reversal whether it takes a payment back
 * @param region region of the handling authority
 * @param regions that region and every region above it
 */
public record LedgerLine(
    @BsonId String id,
    long position,
    LedgerAccount account,
    RecoveryType type,
    RecoverySource source,
    long amountMinor,
    String currency,
    Instant occurredAt,
    String caseId,
    String refundId,
    @Nullable String paymentId,
    boolean reversal,
    String region,
    List<String> regions)
    implements Folded {

  /** Commit that holds the event. */
  public long commit() {
    return Position.commit(position);
  }
}
