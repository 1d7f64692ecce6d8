package org.redress.events.fact;

import java.time.LocalDate;

/**
 * The days that a fact covers, both included, in China.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record FactPeriod(LocalDate from, LocalDate to) {}
