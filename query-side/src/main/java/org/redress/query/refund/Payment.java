package org.redress.query.refund;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.refund.EvidenceKind;
import org.redress.query.Money;

/**
 * A payment of a refund.
 *
 * @param id id inside the refund
 * @param paidAt when it was paid
 * @param amount amount
 * @param evidence what proves it
 * @param reversedAt when it was reversed, null while it stands
 */
public record Payment(
    String id, Instant paidAt, Money amount, EvidenceKind evidence, @Nullable Instant reversedAt) {

  Payment reversed(Instant at) {
    return new Payment(id, paidAt, amount, evidence, at);
  }
}
