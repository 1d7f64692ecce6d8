package org.redress.events.pledge;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Goods were returned and paid back without reason under the pledge (无理由退货).
 *
 * @param pledgeId id of the pledge, which is also its stream
 * @param occurredAt when the money was paid back
 * @param merchantId the merchant that pledged
 * @param returnId id of the return inside the pledge: T1, T2, …
 * @param receivedOn day of receipt or invoice, not counted in the term
 * @param returnedOn day the consumer returned the goods
 * @param goods what was returned
 * @param amountMinor money paid back, whole minor units, above 0
 * @param currency ISO 4217 code of every amount in this event
 * @param returnsInAll returns carried out under the pledge so far, this one included
 * @param region region of the merchant, same codes as a complaint's region
 */
public record NoReasonReturnCarriedOut(
    String pledgeId,
    Instant occurredAt,
    String merchantId,
    String returnId,
    LocalDate receivedOn,
    LocalDate returnedOn,
    String goods,
    long amountMinor,
    String currency,
    int returnsInAll,
    String region)
    implements PledgeEvent {}
