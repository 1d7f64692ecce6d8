package org.redress.query.mediation;

import java.time.Instant;
import org.redress.events.mediation.ConsentForm;

/**
 * How a mediation began; it never changes.
 *
 * @param openedAt when it was opened
 * @param complainantConsent how the complainant consented
 * @param respondentConsent how the respondent consented
 */
public record Opening(
    Instant openedAt, ConsentForm complainantConsent, ConsentForm respondentConsent) {}
