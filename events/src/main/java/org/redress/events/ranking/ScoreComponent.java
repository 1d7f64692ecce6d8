package org.redress.events.ranking;

import org.jspecify.annotations.Nullable;

/**
 * What one input contributed to a score.
 *
 * @param input the input
 * @param value its value in its unit, null when it is undefined
 * @param milliPoints thousandths of a point that follow from it; 0 for an input that only breaks
 *     ties
 */
public record ScoreComponent(ScoreInput input, @Nullable Long value, long milliPoints) {}
