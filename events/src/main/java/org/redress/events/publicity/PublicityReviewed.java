package org.redress.events.publicity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * An objection was reviewed (复核). A correction or withdrawal that it led to is an event of its own
 * in the same commit.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was decided
 * @param objectionId id of the objection inside the case: PO1, PO2, …
 * @param finding what the review found
 * @param explanation why, in words
 * @param decidedBy account of the officer who decided
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record PublicityReviewed(
    String caseId,
    Instant occurredAt,
    String objectionId,
    ReviewFinding finding,
    Protected explanation,
    String decidedBy,
    String region,
    @Nullable String merchantId)
    implements PublicityEvent {}
