package org.redress.command.signal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Take a signal on.
 *
 * @param signalId id of the signal, which is also its stream
 * @param occurredAt when
 * @param note what is done about it
 * @param groupId the group dispute that was opened, null when none was
 */
public record AcknowledgeSignal(
    String signalId, Instant occurredAt, String note, @Nullable String groupId)
    implements HandleSignal {}
