package org.redress.query.fact;

import java.time.Instant;

/**
 * A correction of a fact.
 *
 * @param at when it was corrected
 * @param reason why
 */
public record Correction(Instant at, String reason) {}
