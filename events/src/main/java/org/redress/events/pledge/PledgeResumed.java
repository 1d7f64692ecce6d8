package org.redress.events.pledge;

import java.time.Instant;

/**
 * A suspended pledge is in force again.
 *
 * @param pledgeId id of the pledge, which is also its stream
 * @param occurredAt when it was resumed
 * @param merchantId the merchant that pledged
 * @param region region of the merchant, same codes as a complaint's region
 */
public record PledgeResumed(String pledgeId, Instant occurredAt, String merchantId, String region)
    implements PledgeEvent {}
