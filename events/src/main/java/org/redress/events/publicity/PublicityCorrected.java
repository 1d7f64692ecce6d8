package org.redress.events.publicity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * What is shown was replaced.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was decided
 * @param shown what is shown from then on
 * @param reason why, in words
 * @param objectionId the objection that led to it, null when the authority found the error itself
 * @param decidedBy account of the officer who decided
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record PublicityCorrected(
    String caseId,
    Instant occurredAt,
    ShownComplaint shown,
    Protected reason,
    @Nullable String objectionId,
    String decidedBy,
    String region,
    @Nullable String merchantId)
    implements PublicityEvent {}
