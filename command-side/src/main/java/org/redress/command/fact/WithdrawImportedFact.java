package org.redress.command.fact;

import java.time.Instant;

/**
 * Keep a fact that others counted no longer as true.
 *
 * @param factId id of the fact, which is also its stream
 * @param occurredAt when it is withdrawn
 * @param reason why
 */
public record WithdrawImportedFact(String factId, Instant occurredAt, String reason)
    implements FactCommand {}
