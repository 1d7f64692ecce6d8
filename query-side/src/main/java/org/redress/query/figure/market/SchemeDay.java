package org.redress.query.figure.market;

import java.time.LocalDate;

/**
 * What happened to the members of a scheme on a day.
 *
 * @param day the day from which it counts
 * @param joined merchants that joined, also those that were in it before
 * @param firstTime those of them that were never in it before
 * @param left merchants that left, or whose part ended with the scheme
 */
public record SchemeDay(LocalDate day, int joined, int firstTime, int left) {}
