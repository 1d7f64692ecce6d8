package org.redress.command.group;

import java.time.Instant;

/**
 * Close a group; the cases go on by themselves.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when it is closed
 * @param reason why
 */
public record CloseGroupDispute(String groupId, Instant occurredAt, String reason)
    implements GroupCommand {}
