package org.redress.events.mediation;

import java.time.Instant;

/**
 * One side's consent to mediation.
 *
 * @param form how it was given
 * @param givenAt when it was given, not after the mediation was opened
 */
public record Consent(ConsentForm form, Instant givenAt) {}
