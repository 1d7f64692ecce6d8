package org.redress.query.odr;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.odr.FallbackReason;
import org.redress.query.Money;

/**
 * Time that a complaint spent with an enterprise before the authority stepped in.
 *
 * @param stage where it stands
 * @param merchantId the enterprise's merchant record
 * @param chosenAt when the consumer chose this way
 * @param sentAt when it was sent to the enterprise
 * @param endedAt when it was settled or came back, null before that
 * @param settlement the settlement, null without one
 * @param failure why there was no settlement, masked; null when that was not recorded
 * @param fallbackReason why it came back, null when it did not
 */
public record OdrProcedure(
    OdrStage stage,
    String merchantId,
    Instant chosenAt,
    Instant sentAt,
    @Nullable Instant endedAt,
    @Nullable OdrSettlement settlement,
    @Nullable String failure,
    @Nullable FallbackReason fallbackReason) {

  OdrProcedure settled(OdrSettlement reached, Instant at) {
    return new OdrProcedure(
        OdrStage.SETTLED, merchantId, chosenAt, sentAt, at, reached, failure, fallbackReason);
  }

  OdrProcedure failed(String why) {
    return new OdrProcedure(
        stage, merchantId, chosenAt, sentAt, endedAt, settlement, why, fallbackReason);
  }

  OdrProcedure back(FallbackReason reason, Instant at) {
    return new OdrProcedure(
        OdrStage.BACK_AT_AUTHORITY, merchantId, chosenAt, sentAt, at, settlement, failure, reason);
  }

  /** How the settlement came about, masked; null without one. */
  public @Nullable String process() {
    return settlement == null ? null : settlement.process();
  }

  /** By what means it was settled, masked; null without a settlement. */
  public @Nullable String way() {
    return settlement == null ? null : settlement.way();
  }

  /** What was agreed, masked; null without a settlement. */
  public @Nullable String result() {
    return settlement == null ? null : settlement.result();
  }

  /** Money promised, null when none was. */
  public @Nullable Money promised() {
    return settlement == null ? null : settlement.promised();
  }
}
