package org.redress.events.signal;

import java.time.Instant;

/**
 * Somebody found that there is nothing behind a signal.
 *
 * @param signalId id of the signal, which is also its stream
 * @param occurredAt when
 * @param reason why
 */
public record SignalDismissed(String signalId, Instant occurredAt, String reason)
    implements SignalEvent {}
