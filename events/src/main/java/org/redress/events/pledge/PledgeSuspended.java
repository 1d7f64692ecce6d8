package org.redress.events.pledge;

import java.time.Instant;

/**
 * The pledge is suspended: no new promise is made under it until it is resumed.
 *
 * @param pledgeId id of the pledge, which is also its stream
 * @param occurredAt when it was suspended
 * @param merchantId the merchant that pledged
 * @param reason published reason
 * @param region region of the merchant, same codes as a complaint's region
 */
public record PledgeSuspended(
    String pledgeId, Instant occurredAt, String merchantId, String reason, String region)
    implements PledgeEvent {}
