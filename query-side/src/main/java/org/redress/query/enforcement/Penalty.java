package org.redress.query.enforcement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.enforcement.PenaltyDecided;
import org.redress.events.enforcement.PenaltyKind;
import org.redress.events.enforcement.PublicationWithdrawalGround;
import org.redress.query.Money;

/**
 * A penalty and its publication.
 *
 * @param decidedAt when it was decided
 * @param decisionNumber number of the written decision, null when an imported record has none
 * @param kinds kinds of penalty
 * @param fine fine, null for none
 * @param confiscated money confiscated, null for none
 * @param refundOrdered refund to consumers that was ordered, null for none; no part of recovered
 *     loss
 * @param revokedAt when it was revoked, null while it stands
 * @param publishedAt when it was published, null when it was not
 * @param publishedIn where it was published, null when it was not
 * @param withdrawnAt when the publication was withdrawn, null when it was not
 * @param withdrawalGround why the publication was withdrawn, null when it was not
 */
public record Penalty(
    Instant decidedAt,
    @Nullable String decisionNumber,
    List<PenaltyKind> kinds,
    @Nullable Money fine,
    @Nullable Money confiscated,
    @Nullable Money refundOrdered,
    @Nullable Instant revokedAt,
    @Nullable Instant publishedAt,
    @Nullable String publishedIn,
    @Nullable Instant withdrawnAt,
    @Nullable PublicationWithdrawalGround withdrawalGround) {

  static Penalty decided(PenaltyDecided e) {
    return new Penalty(
        e.occurredAt(),
        e.decisionNumber(),
        e.kinds(),
        money(e.fineMinor(), e),
        money(e.confiscatedMinor(), e),
        money(e.refundOrderedMinor(), e),
        null,
        null,
        null,
        null,
        null);
  }

  private static @Nullable Money money(long amountMinor, PenaltyDecided e) {
    return amountMinor == 0 ? null : new Money(amountMinor, e.currency());
  }

  Penalty revoked(Instant at) {
    return new Penalty(
        decidedAt,
        decisionNumber,
        kinds,
        fine,
        confiscated,
        refundOrdered,
        at,
        publishedAt,
        publishedIn,
        withdrawnAt,
        withdrawalGround);
  }

  Penalty published(Instant at, String place) {
    return new Penalty(
        decidedAt,
        decisionNumber,
        kinds,
        fine,
        confiscated,
        refundOrdered,
        revokedAt,
        at,
        place,
        withdrawnAt,
        withdrawalGround);
  }

  Penalty withdrawn(Instant at, PublicationWithdrawalGround ground) {
    return new Penalty(
        decidedAt,
        decisionNumber,
        kinds,
        fine,
        confiscated,
        refundOrdered,
        revokedAt,
        publishedAt,
        publishedIn,
        at,
        ground);
  }
}
