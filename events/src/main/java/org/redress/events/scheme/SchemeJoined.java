package org.redress.events.scheme;

import java.time.Instant;

/**
 * A merchant joined the scheme.
 *
 * @param schemeId id of the scheme, which is also its stream
 * @param occurredAt when it joined
 * @param merchantId the merchant
 * @param again whether it was in the scheme before
 * @param members merchants in it from now on
 * @param region region of the scheme
 */
public record SchemeJoined(
    String schemeId,
    Instant occurredAt,
    String merchantId,
    boolean again,
    int members,
    String region)
    implements SchemeEvent {}
