package org.redress.command.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.EntrustedBodyKind;

/**
 * Entrust another body with the open mediation (委托调解). Source: Order 121 Art. 19.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was entrusted
 * @param kind what body it is
 * @param body name of the body
 * @param complainantConsent the complainant's consent to this, null when not given
 * @param respondentConsent the respondent's consent to this, null when not given
 */
public record EntrustMediation(
    String caseId,
    Instant occurredAt,
    EntrustedBodyKind kind,
    String body,
    @Nullable Consent complainantConsent,
    @Nullable Consent respondentConsent)
    implements EntrustmentCommand {}
