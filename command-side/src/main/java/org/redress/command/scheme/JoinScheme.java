package org.redress.command.scheme;

import java.time.Instant;

/**
 * Record that a merchant joined.
 *
 * @param schemeId id of the scheme, which is also its stream
 * @param occurredAt when it joined
 * @param merchantId the merchant
 */
public record JoinScheme(String schemeId, Instant occurredAt, String merchantId)
    implements SchemeCommand {}
