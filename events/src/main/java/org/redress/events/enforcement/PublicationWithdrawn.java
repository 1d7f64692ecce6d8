package org.redress.events.enforcement;

import java.time.Instant;

/**
 * The publication of the penalty was withdrawn. Source: Provisions on Publishing Penalty
 * Information Art. 9 to 15.
 *
 * @param enforcementId id of the enforcement case, which is also its stream
 * @param occurredAt when it was withdrawn
 * @param ground why
 */
public record PublicationWithdrawn(
    String enforcementId, Instant occurredAt, PublicationWithdrawalGround ground)
    implements EnforcementEvent {}
