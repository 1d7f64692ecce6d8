package org.redress.events.enforcement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.RecordFlag;

/**
 * A penalty was decided. Source: Procedure Provisions Art. 64.
 *
 * @param enforcementId id of the enforcement case, which is also its stream
 * @param occurredAt when it was decided; the term for publishing runs from here (Provisions on
 *     Publishing Penalty Information)
 * @param decisionNumber number of the written decision (文号), null only in an imported record
 * @param kinds kinds of penalty, at least one
 * @param fineMinor fine, whole minor units; 0 for none
 * @param confiscatedMinor money confiscated, whole minor units; 0 for none
 * @param refundOrderedMinor refund to consumers that was ordered (责令退款), whole minor units; 0 for
 *     none; an order, so no part of recovered loss, which counts what was paid
 * @param currency ISO 4217 code of every amount in this event
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the operator's merchant record, null when it has none
 * @param flags what is odd about the record and was kept as it came; empty for live work
 */
public record PenaltyDecided(
    String enforcementId,
    Instant occurredAt,
    @Nullable String decisionNumber,
    List<PenaltyKind> kinds,
    long fineMinor,
    long confiscatedMinor,
    long refundOrderedMinor,
    String currency,
    String region,
    @Nullable String merchantId,
    List<RecordFlag> flags)
    implements EnforcementEvent {}
