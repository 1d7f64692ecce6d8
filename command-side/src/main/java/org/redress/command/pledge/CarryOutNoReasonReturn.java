package org.redress.command.pledge;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Record goods returned and paid back without reason under the pledge (无理由退货).
 *
 * @param pledgeId id of the pledge, which is also its stream
 * @param occurredAt when the money was paid back
 * @param receivedOn day of receipt or invoice, not counted in the term
 * @param returnedOn day the consumer returned the goods
 * @param goods what was returned
 * @param amountMinor money paid back, whole minor units, above 0
 * @param currency ISO 4217 code
 */
public record CarryOutNoReasonReturn(
    String pledgeId,
    Instant occurredAt,
    LocalDate receivedOn,
    LocalDate returnedOn,
    String goods,
    long amountMinor,
    String currency)
    implements PledgeCommand {}
