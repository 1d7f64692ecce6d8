package org.redress.query.fact;

import org.redress.events.fact.FactValue;

/**
 * A number of a fact.
 *
 * @param name what it is: members, demands, closeRate, or value
 * @param value the number
 */
public record NamedValue(String name, FactValue value) {}
