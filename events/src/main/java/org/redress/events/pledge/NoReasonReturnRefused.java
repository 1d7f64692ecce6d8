package org.redress.events.pledge;

import java.time.Instant;
import java.time.LocalDate;
import org.redress.events.Protected;

/**
 * The merchant refused a return without reason that its pledge promises (拒绝无理由退货). Implementation
 * Regulations Art. 12 (2024-07-01): what is promised binds.
 *
 * @param pledgeId id of the pledge, which is also its stream
 * @param occurredAt when it refused
 * @param merchantId the merchant that pledged
 * @param refusalId id of the refusal inside the pledge: R1, R2, …
 * @param receivedOn day of receipt or invoice, not counted in the term
 * @param askedOn day the consumer asked for the return, inside the term
 * @param goods what was to be returned
 * @param words why the merchant refused, in its words
 * @param region region of the merchant, same codes as a complaint's region
 */
public record NoReasonReturnRefused(
    String pledgeId,
    Instant occurredAt,
    String merchantId,
    String refusalId,
    LocalDate receivedOn,
    LocalDate askedOn,
    String goods,
    Protected words,
    String region)
    implements PledgeEvent {}
