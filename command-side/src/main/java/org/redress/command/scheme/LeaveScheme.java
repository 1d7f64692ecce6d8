package org.redress.command.scheme;

import java.time.Instant;

/**
 * Record that a merchant left.
 *
 * @param schemeId id of the scheme, which is also its stream
 * @param occurredAt when it left
 * @param merchantId the merchant
 * @param reason why
 */
public record LeaveScheme(String schemeId, Instant occurredAt, String merchantId, String reason)
    implements SchemeCommand {}
