package org.redress.command.pledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.pledge.PledgeKind;

/**
 * Make a public pledge (承诺), which binds once made. Source: Implementation Regulations of the
 * Consumer Rights Protection Law Art. 12 (2024-07-01).
 *
 * @param pledgeId id for the new pledge, which is also its stream
 * @param occurredAt when it takes effect
 * @param merchantId the merchant that pledges, which must be registered
 * @param kind what is promised
 * @param returnTermDays days for returning goods, counted from the day after receipt or invoice; 0
 *     for a pledge without returns
 * @param terms published wording, null when kind and term say it all
 * @param region region of the merchant, same codes as a complaint's region
 */
public record MakePledge(
    String pledgeId,
    Instant occurredAt,
    String merchantId,
    PledgeKind kind,
    int returnTermDays,
    @Nullable String terms,
    String region)
    implements PledgeCommand {}
