package org.redress.command.mutation;

/**
 * An amount of money as it was sent.
 *
 * @param amountMinor whole minor units
 * @param currency ISO 4217 code
 */
record MoneyInput(long amountMinor, String currency) {}
