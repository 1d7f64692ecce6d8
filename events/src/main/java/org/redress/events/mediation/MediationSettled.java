package org.redress.events.mediation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.RecordFlag;

/**
 * The parties reached an agreement (达成调解协议). Source: Order 121 Art. 24.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was reached
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param terms the terms, at least one
 * @param totalMinor sum of the amounts of all terms, whole minor units
 * @param currency ISO 4217 code of every amount in this event; also given when no term has money
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 * @param flags what is odd about the record and was kept as it came; empty for live work
 */
public record MediationSettled(
    String caseId,
    Instant occurredAt,
    String mediationId,
    List<SettlementTerm> terms,
    long totalMinor,
    String currency,
    String region,
    @Nullable String merchantId,
    List<RecordFlag> flags)
    implements MediationEvent {}
