package org.redress.query.ranking;

import java.time.Instant;
import org.redress.events.ranking.ListColour;
import org.redress.events.ranking.MeasureKind;

/**
 * What was done because a merchant is listed.
 *
 * @param id id inside the lists
 * @param merchantId the merchant
 * @param colour the list that it is on
 * @param kind what was done
 * @param description what was done, in words
 * @param takenBy body that did it
 * @param at when
 */
public record MerchantMeasure(
    String id,
    String merchantId,
    ListColour colour,
    MeasureKind kind,
    String description,
    String takenBy,
    Instant at) {}
