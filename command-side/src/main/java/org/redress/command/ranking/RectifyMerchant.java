package org.redress.command.ranking;

import java.time.Instant;

/**
 * Confirm that a merchant on the black list put right what it was listed for.
 *
 * @param listId id of the lists, which is also their stream
 * @param occurredAt when it was confirmed
 * @param merchantId the merchant
 * @param description what was put right
 * @param confirmedBy body that confirmed it
 */
public record RectifyMerchant(
    String listId, Instant occurredAt, String merchantId, String description, String confirmedBy)
    implements MerchantListCommand {}
