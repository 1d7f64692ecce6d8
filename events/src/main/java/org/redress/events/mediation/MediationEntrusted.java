package org.redress.events.mediation;

import java.time.Instant;

/**
 * Another body was entrusted with the mediation, in the authority's name and with the consent of
 * both sides (委托调解). Source: Order 121 Art. 19.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was entrusted
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param kind what body it is
 * @param body name of the body
 * @param complainantConsent the complainant's consent to this
 * @param respondentConsent the respondent's consent to this
 */
public record MediationEntrusted(
    String caseId,
    Instant occurredAt,
    String mediationId,
    EntrustedBodyKind kind,
    String body,
    Consent complainantConsent,
    Consent respondentConsent)
    implements EntrustmentEvent {}
