package org.redress.command.merchant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.CreditCode;
import org.redress.command.PersonalText;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;

/**
 * Open a merchant record for an operator (经营者), with or without a unified social credit code.
 * Source: Order 112 Art. 16 (2026-02-01) makes the code the one identity of an operator that has
 * one; Order 121 Art. 10 (2026-04-15) lets an operator without one be complained about too.
 *
 * @param merchantId id of the record, which is also its stream; the one that {@link
 *     CreditCode#merchantId} gives exactly when there is a code
 * @param occurredAt when it was registered
 * @param name registered name
 * @param creditCode unified social credit code (GB 32100-2015), null when the operator has none
 * @param address domicile or place of business, null when unknown
 * @param region region of the domicile, same codes as a complaint's region; null when unknown
 * @param industry industry, null when unknown
 * @param contactPhone telephone of the contact person, null when unknown
 * @param origin where the record is imported from, null for live work
 */
public record RegisterMerchant(
    String merchantId,
    Instant occurredAt,
    String name,
    @Nullable String creditCode,
    @Nullable String address,
    @Nullable String region,
    @Nullable Classification industry,
    @Nullable PersonalText contactPhone,
    @Nullable ImportOrigin origin)
    implements MerchantCommand {}
