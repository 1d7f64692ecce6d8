package org.redress.query.odr;

import org.jspecify.annotations.Nullable;
import org.redress.events.odr.FellBackToAuthority;
import org.redress.events.odr.OdrEvent;
import org.redress.events.odr.OdrFailureRecorded;
import org.redress.events.odr.OdrSettlementRecorded;
import org.redress.events.odr.SentToOdrEnterprise;
import org.redress.query.Money;

/** Folds what happened to one complaint that went to an enterprise first. */
public final class OdrFold {

  private OdrFold() {}

  /**
   * The procedure after the event.
   *
   * @param before the procedure, null before the complaint was sent
   * @throws IllegalStateException when something happens to a complaint that was never sent: an
   *     event is missing
   */
  public static OdrProcedure apply(@Nullable OdrProcedure before, OdrEvent event) {
    return switch (event) {
      case SentToOdrEnterprise e ->
          new OdrProcedure(
              OdrStage.WITH_ENTERPRISE,
              e.merchantId(),
              e.chosenAt(),
              e.occurredAt(),
              null,
              null,
              null,
              null);
      case OdrSettlementRecorded e -> sent(before).settled(settlement(e), e.occurredAt());
      case OdrFailureRecorded e -> sent(before).failed(e.reason().masked());
      case FellBackToAuthority e -> sent(before).back(e.reason(), e.occurredAt());
    };
  }

  private static OdrProcedure sent(@Nullable OdrProcedure before) {
    if (before == null) {
      throw new IllegalStateException("The complaint was never sent to an enterprise");
    }
    return before;
  }

  private static OdrSettlement settlement(OdrSettlementRecorded e) {
    return new OdrSettlement(
        e.process().masked(),
        e.way().masked(),
        e.result().masked(),
        e.promisedMinor() == 0 ? null : new Money(e.promisedMinor(), e.currency()));
  }
}
