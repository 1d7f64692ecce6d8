package org.redress.events.complaint;

/**
 * Amount in dispute (涉及争议金额); never to be mixed with the amount recovered.
 *
 * @param amountMinor whole minor units, above 0
 * @param currency ISO 4217 code
 */
public record ClaimedAmount(long amountMinor, String currency) {}
