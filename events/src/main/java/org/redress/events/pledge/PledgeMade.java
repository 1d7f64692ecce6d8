package org.redress.events.pledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A merchant made a public pledge, which binds once made (Implementation Regulations Art. 12,
 * 2024-07-01).
 *
 * @param pledgeId id of the pledge, which is also its stream
 * @param occurredAt when it took effect
 * @param merchantId the merchant that pledged
 * @param kind what is promised
 * @param returnTermDays days for returning goods, counted from the day after receipt or invoice; 0
 *     for a pledge without returns
 * @param terms published wording, null when kind and term say it all
 * @param region region of the merchant, same codes as a complaint's region
 */
public record PledgeMade(
    String pledgeId,
    Instant occurredAt,
    String merchantId,
    PledgeKind kind,
    int returnTermDays,
    @Nullable String terms,
    String region)
    implements PledgeEvent {}
