package org.redress.events.ranking;

/**
 * What tells merchants with the same score apart.
 *
 * @param input the input
 * @param order who comes first
 */
public record TieBreak(ScoreInput input, TieOrder order) {}
