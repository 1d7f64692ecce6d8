package org.redress.events.merchant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;
import org.redress.events.Protected;

/**
 * A merchant record was opened for an operator (经营者), with or without a unified social credit code.
 *
 * @param merchantId id of the merchant record, which is also its stream
 * @param occurredAt when it was registered
 * @param name registered name
 * @param creditCode unified social credit code (GB 32100-2015), check character verified; null when
 *     the operator has none
 * @param address domicile or place of business, null when unknown
 * @param region region of the domicile, same codes as a complaint's region; null when unknown
 * @param industry industry, null when unknown
 * @param contactPhone telephone of the contact person, null when unknown
 * @param origin where the record was imported from, null for live work
 */
public record MerchantRegistered(
    String merchantId,
    Instant occurredAt,
    String name,
    @Nullable String creditCode,
    @Nullable String address,
    @Nullable String region,
    @Nullable Classification industry,
    @Nullable Protected contactPhone,
    @Nullable ImportOrigin origin)
    implements MerchantEvent {}
