package org.redress.events.enforcement;

import java.time.Instant;

/**
 * The penalty was published. Source: Provisions on Publishing Penalty Information Art. 9 to 15.
 *
 * @param enforcementId id of the enforcement case, which is also its stream
 * @param occurredAt when it was published
 * @param place where it was published
 */
public record PenaltyPublished(String enforcementId, Instant occurredAt, String place)
    implements EnforcementEvent {}
