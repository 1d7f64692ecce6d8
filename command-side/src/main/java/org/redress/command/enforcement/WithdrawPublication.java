package org.redress.command.enforcement;

import java.time.Instant;
import org.redress.events.enforcement.PublicationWithdrawalGround;

/**
 * Withdraw the publication of the penalty. Source: Provisions on Publishing Penalty Information
 * Art. 9 to 15.
 *
 * @param enforcementId id of the enforcement case, which is also its stream
 * @param occurredAt when it was withdrawn
 * @param ground why
 */
public record WithdrawPublication(
    String enforcementId, Instant occurredAt, PublicationWithdrawalGround ground)
    implements EnforcementCommand {}
