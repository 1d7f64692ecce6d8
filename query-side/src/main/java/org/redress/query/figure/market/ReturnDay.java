package org.redress.query.figure.market;

import java.time.LocalDate;

/**
 * Returns without reason on a day.
 *
 * @param day the day the money was paid back
 * @param currency ISO 4217 code
 * @param returns returns carried out
 * @param amountMinor money paid back, whole minor units
 */
public record ReturnDay(LocalDate day, String currency, int returns, long amountMinor) {}
