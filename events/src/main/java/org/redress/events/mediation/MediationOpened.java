package org.redress.events.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mediation (调解) was opened with the consent of both sides. Source: Order 121 Art. 18.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was opened
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param complainantConsent the complainant's consent
 * @param respondentConsent the respondent's consent
 * @param mediator id of the mediator who presides
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record MediationOpened(
    String caseId,
    Instant occurredAt,
    String mediationId,
    Consent complainantConsent,
    Consent respondentConsent,
    String mediator,
    String region,
    @Nullable String merchantId)
    implements MediationEvent {}
