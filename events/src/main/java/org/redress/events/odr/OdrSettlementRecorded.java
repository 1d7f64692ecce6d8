package org.redress.events.odr;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * The enterprise and the consumer settled (先行和解).
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when they settled
 * @param enterpriseId id of the enterprise's ODR record
 * @param merchantId the enterprise's merchant record
 * @param sentAt when the complaint was sent to the enterprise, from which its time counts
 * @param process how they came to it
 * @param way by what means: exchange, repair, money or another
 * @param result what they agreed
 * @param promisedMinor money promised, whole minor units; 0 without money
 * @param currency ISO 4217 code; also given without money
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 */
public record OdrSettlementRecorded(
    String caseId,
    Instant occurredAt,
    String enterpriseId,
    String merchantId,
    Instant sentAt,
    Protected process,
    Protected way,
    Protected result,
    long promisedMinor,
    String currency,
    String region)
    implements OdrEvent {}
