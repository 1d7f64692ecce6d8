package org.redress.query.ranking;

import java.time.Instant;

/**
 * What a merchant put right, as a body confirmed.
 *
 * @param merchantId the merchant
 * @param at when it was confirmed
 * @param description what was put right
 * @param confirmedBy body that confirmed it
 */
public record MerchantRectification(
    String merchantId, Instant at, String description, String confirmedBy) {}
