package org.redress.events.publicity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * A complaint is no longer shown.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was decided
 * @param reason why
 * @param note the reason in words
 * @param objectionId the objection that led to it, null when none did
 * @param decidedBy account of the officer who decided
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record PublicityWithdrawn(
    String caseId,
    Instant occurredAt,
    NotShownReason reason,
    Protected note,
    @Nullable String objectionId,
    String decidedBy,
    String region,
    @Nullable String merchantId)
    implements PublicityEvent {}
