package org.redress.query.merchant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;

/**
 * How a merchant is registered. Its contact's telephone number is not kept here.
 *
 * @param version number of events in the merchant's stream so far
 * @param name name
 * @param creditCode unified social credit code, null when it has none
 * @param address domicile or place of business, null when unknown
 * @param region region of the domicile, null when unknown
 * @param industry industry, null when unknown
 * @param registeredAt when the record was opened
 */
public record Registration(
    long version,
    String name,
    @Nullable String creditCode,
    @Nullable String address,
    @Nullable String region,
    @Nullable Classification industry,
    Instant registeredAt) {}
