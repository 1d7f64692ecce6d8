package org.redress.command.signal;

import java.time.Instant;

/**
 * Find that there is nothing behind a signal.
 *
 * @param signalId id of the signal, which is also its stream
 * @param occurredAt when
 * @param reason why
 */
public record DismissSignal(String signalId, Instant occurredAt, String reason)
    implements HandleSignal {}
