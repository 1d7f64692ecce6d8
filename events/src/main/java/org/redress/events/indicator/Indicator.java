package org.redress.events.indicator;

/**
 * One thing that is scored.
 *
 * @param code code, unique in the whole set
 * @param text what is looked at, as published
 * @param maximum most points that can be given, at least 1
 */
public record Indicator(String code, String text, int maximum) {}
