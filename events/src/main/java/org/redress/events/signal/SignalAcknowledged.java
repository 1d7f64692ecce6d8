package org.redress.events.signal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody took a signal on.
 *
 * @param signalId id of the signal, which is also its stream
 * @param occurredAt when
 * @param note what is done about it
 * @param groupId the group dispute that was opened, null when none was
 */
public record SignalAcknowledged(
    String signalId, Instant occurredAt, String note, @Nullable String groupId)
    implements SignalEvent {}
