package org.redress.query.figure.market;

import java.time.LocalDate;

/**
 * How large a version of a set of indicators is.
 *
 * @param validFrom its first day
 * @param general general classes
 * @param special special classes
 * @param indicators indicators in all classes
 */
public record IndicatorVersion(LocalDate validFrom, int general, int special, int indicators) {}
