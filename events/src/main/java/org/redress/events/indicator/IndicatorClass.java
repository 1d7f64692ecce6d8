package org.redress.events.indicator;

import java.util.List;
import org.redress.events.safeunit.SafeUnitKind;

/**
 * A class of indicators.
 *
 * @param code code, unique in the set
 * @param name name, as published
 * @param special whether it applies only where it is named; a general class applies to everybody
 * @param kinds kinds of unit that a special class is meant for; empty when that is not said
 * @param indicators what is scored
 */
public record IndicatorClass(
    String code,
    String name,
    boolean special,
    List<SafeUnitKind> kinds,
    List<Indicator> indicators) {}
