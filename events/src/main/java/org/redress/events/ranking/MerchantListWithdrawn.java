package org.redress.events.ranking;

import java.time.Instant;

/**
 * The lists of a period were withdrawn; another edition may follow.
 *
 * @param listId id of the lists, which is also their stream
 * @param occurredAt when they were withdrawn
 * @param edition number of the edition
 * @param reason published reason
 * @param region region of the merchants
 */
public record MerchantListWithdrawn(
    String listId, Instant occurredAt, int edition, String reason, String region)
    implements MerchantListingEvent {}
