package org.redress.events.pledge;

import java.time.Instant;

/**
 * The pledge ended for good; ending must be shown to consumers.
 *
 * @param pledgeId id of the pledge, which is also its stream
 * @param occurredAt when it ended
 * @param merchantId the merchant that pledged
 * @param reason published reason
 * @param region region of the merchant, same codes as a complaint's region
 */
public record PledgeEnded(
    String pledgeId, Instant occurredAt, String merchantId, String reason, String region)
    implements PledgeEvent {}
