package org.redress.command.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.RecoveryType;
import org.redress.events.refund.RecoverySource;

/**
 * What was agreed in one refund and what has been paid of it. Paid and outstanding always add up to
 * the agreed total.
 *
 * @param agreedAt when it was agreed
 * @param source what led to it
 * @param mediationId the mediation it comes from, null for another source
 * @param currency ISO 4217 code of every amount
 * @param dueOn last day for payment, null when none was agreed
 * @param parts the agreed parts in their order
 * @param payments every payment by its id inside the refund: P1, P2, …
 * @param defaulted whether a default was ever declared; a late payment does not undo it
 */
public record RefundAccount(
    Instant agreedAt,
    RecoverySource source,
    @Nullable String mediationId,
    String currency,
    @Nullable LocalDate dueOn,
    List<Part> parts,
    Map<String, Payment> payments,
    boolean defaulted) {

  /**
   * An agreed part.
   *
   * @param type what it is made of
   * @param amountMinor agreed, whole minor units
   * @param paidMinor paid of it, whole minor units, from 0 to the agreed amount
   */
  public record Part(RecoveryType type, long amountMinor, long paidMinor) {}

  /**
   * A recorded payment.
   *
   * @param paidAt when it was paid
   * @param shares what it filled of the agreed parts, in their order
   * @param reversed whether it was taken back
   */
  public record Payment(Instant paidAt, List<Share> shares, boolean reversed) {}

  /**
   * What a payment filled of one agreed part.
   *
   * @param part index of the part, from 0
   * @param amountMinor whole minor units, above 0
   */
  public record Share(int part, long amountMinor) {}
}
