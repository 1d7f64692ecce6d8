package org.redress.events.signal;

/**
 * When complaints may belong to one group dispute. None of it is law; whoever answers for it
 * publishes it.
 *
 * @param days length of the window in days, at least 1
 * @param operatorCases fewest complaints about one operator within the window, at least 2
 * @param causeCases fewest complaints of one object class and problem class in one region within
 *     the window, at least 2
 */
public record GroupSettings(int days, int operatorCases, int causeCases) {}
