package org.redress.query;

/**
 * An amount of money.
 *
 * @param amountMinor whole minor units
 * @param currency ISO 4217 code
 */
public record Money(long amountMinor, String currency) {}
