package org.redress.events.ranking;

import java.time.Instant;

/**
 * Something was done because a merchant is listed.
 *
 * @param listId id of the lists, which is also their stream
 * @param occurredAt when it was done
 * @param measureId id inside the lists: T1, T2, …
 * @param merchantId the merchant
 * @param colour the list that it is on
 * @param kind what was done
 * @param description what was done, in words
 * @param takenBy body that did it
 * @param region region of the merchants
 */
public record MerchantMeasureTaken(
    String listId,
    Instant occurredAt,
    String measureId,
    String merchantId,
    ListColour colour,
    MeasureKind kind,
    String description,
    String takenBy,
    String region)
    implements MerchantListingEvent {}
