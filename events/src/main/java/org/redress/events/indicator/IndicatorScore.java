package org.redress.events.indicator;

/**
 * Points given for one indicator.
 *
 * @param code code of the indicator
 * @param points points, 0 to the maximum of the indicator
 */
public record IndicatorScore(String code, int points) {}
