package org.redress.events.signal;

import java.time.LocalDate;

/**
 * Complaints of a day.
 *
 * @param day the day, in China
 * @param count how many were received
 */
public record DayCount(LocalDate day, int count) {}
