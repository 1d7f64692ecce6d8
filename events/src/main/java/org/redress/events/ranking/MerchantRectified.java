package org.redress.events.ranking;

import java.time.Instant;

/**
 * A merchant on the black list put right what it was listed for, as a body confirmed.
 *
 * @param listId id of the lists, which is also their stream
 * @param occurredAt when it was confirmed
 * @param merchantId the merchant
 * @param description what was put right
 * @param confirmedBy body that confirmed it
 * @param region region of the merchants
 */
public record MerchantRectified(
    String listId,
    Instant occurredAt,
    String merchantId,
    String description,
    String confirmedBy,
    String region)
    implements MerchantListingEvent {}
