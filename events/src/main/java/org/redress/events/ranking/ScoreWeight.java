package org.redress.events.ranking;

import org.jspecify.annotations.Nullable;

/**
 * What one input counts for.
 *
 * @param input the input
 * @param milliPoints thousandths of a point for each unit of the input, not 0; negative ones are
 *     taken off
 * @param whenUndefined what an undefined input counts as, in its unit; null when a merchant without
 *     a value is not ranked
 */
public record ScoreWeight(ScoreInput input, long milliPoints, @Nullable Long whenUndefined) {}
