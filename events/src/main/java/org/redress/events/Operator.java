package org.redress.events;

import org.jspecify.annotations.Nullable;

/**
 * An operator (经营者) that a report or an enforcement case is about.
 *
 * @param name name as far as it is known; operators are known by their names in public, hence not
 *     protected
 * @param address place of business, null when unknown
 * @param creditCode unified social credit code (GB 32100-2015), check character verified; null when
 *     unknown
 * @param merchantId id of the merchant record, null when there is none
 */
public record Operator(
    String name,
    @Nullable String address,
    @Nullable String creditCode,
    @Nullable String merchantId) {}
