package org.redress.command.warning;

import java.time.Instant;

/**
 * Withdraw a consumption warning.
 *
 * @param warningId id of the warning, which is also its stream
 * @param occurredAt when it is withdrawn
 * @param reason why
 */
public record WithdrawWarning(String warningId, Instant occurredAt, String reason)
    implements WarningCommand {}
