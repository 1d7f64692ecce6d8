package org.redress.events.group;

import java.time.Instant;

/**
 * The group is handled no longer; the cases go on by themselves.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when it was closed
 * @param reason why
 */
public record GroupDisputeClosed(String groupId, Instant occurredAt, String reason)
    implements GroupEvent {}
