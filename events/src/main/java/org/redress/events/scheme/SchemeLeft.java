package org.redress.events.scheme;

import java.time.Instant;

/**
 * A merchant left the scheme.
 *
 * @param schemeId id of the scheme, which is also its stream
 * @param occurredAt when it left
 * @param merchantId the merchant
 * @param reason why
 * @param members merchants in it from now on
 * @param region region of the scheme
 */
public record SchemeLeft(
    String schemeId,
    Instant occurredAt,
    String merchantId,
    String reason,
    int members,
    String region)
    implements SchemeEvent {}
