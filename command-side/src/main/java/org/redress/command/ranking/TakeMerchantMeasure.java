package org.redress.command.ranking;

import java.time.Instant;
import org.redress.events.ranking.MeasureKind;

/**
 * Record what was done because a merchant is listed.
 *
 * @param listId id of the lists, which is also their stream
 * @param occurredAt when it was done
 * @param merchantId the merchant
 * @param kind what was done
 * @param description what was done, in words
 * @param takenBy body that did it
 */
public record TakeMerchantMeasure(
    String listId,
    Instant occurredAt,
    String merchantId,
    MeasureKind kind,
    String description,
    String takenBy)
    implements MerchantListCommand {}
