package org.redress.query.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.mediation.EntrustedBodyKind;
import org.redress.events.mediation.EntrustmentResult;

/**
 * An entrusting of a mediation to another body.
 *
 * @param kind what body it is
 * @param body name of the body
 * @param entrustedAt when it was entrusted
 * @param complainantConsent how the complainant consented to this
 * @param respondentConsent how the respondent consented to this
 * @param endedAt when the authority had the matter back, null before that
 * @param result how it ended, null before that
 */
public record Entrustment(
    EntrustedBodyKind kind,
    String body,
    Instant entrustedAt,
    ConsentForm complainantConsent,
    ConsentForm respondentConsent,
    @Nullable Instant endedAt,
    @Nullable EntrustmentResult result) {

  Entrustment ended(EntrustmentResult how, Instant at) {
    return new Entrustment(kind, body, entrustedAt, complainantConsent, respondentConsent, at, how);
  }
}
