package org.redress.query.publicity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.query.publicity.PublicTally.Disputes;

/**
 * What is public about an operator, as the API shows it.
 *
 * @param merchantId id of the merchant record, by which other facts about the operator are joined;
 *     not shown itself
 * @param operator name
 * @param creditCode unified social credit code, null when it has none
 * @param region region of the domicile, null when unknown
 * @param registeredAt when the record was opened; not shown itself
 * @param disputes its disputes in numbers
 */
public record PublicRecord(
    String merchantId,
    String operator,
    @Nullable String creditCode,
    @Nullable String region,
    Instant registeredAt,
    Disputes disputes) {

  private static final int DECIMALS = 4;

  /** What the API shows; nothing of an operator that is not registered. */
  static Optional<PublicRecord> of(PublicTally tally) {
    return Optional.ofNullable(tally.registered())
        .map(registered ->
            new PublicRecord(
                tally.id(),
                registered.name(),
                registered.creditCode(),
                registered.region(),
                registered.at(),
                tally.disputes()));
  }

  /** Complaints received against it. */
  public long complaints() {
    return disputes.complaints();
  }

  /** Complaints closed and not taken up again. */
  public long closed() {
    return disputes.closed();
  }

  /** Mediations that ended. */
  public long mediationsEnded() {
    return disputes.mediationsEnded();
  }

  /** Mediations that ended with an agreement. */
  public long mediationsSettled() {
    return disputes.mediationsSettled();
  }

  /** Mediation success rate, from 0 to 1; null when no mediation ended. */
  public @Nullable BigDecimal solvedRate() {
    return rate(mediationsSettled(), mediationsEnded());
  }

  /** Complaints that the operator ended in online dispute resolution, settled or not. */
  public long odrEnded() {
    return disputes.odrEnded();
  }

  /** Those of them that it settled and that did not come to the authority. */
  public long odrSettled() {
    return disputes.odrSettled();
  }

  /** First-settlement rate, from 0 to 1; null when none ended. */
  public @Nullable BigDecimal firstSettlementRate() {
    return rate(odrSettled(), odrEnded());
  }

  private static @Nullable BigDecimal rate(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
  }
}
