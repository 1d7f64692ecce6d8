package org.redress.command.group;

import java.time.Instant;

/**
 * Remove a case from a group.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when it is removed
 * @param caseId the case
 * @param reason why
 */
public record RemoveFromGroup(String groupId, Instant occurredAt, String caseId, String reason)
    implements GroupCommand {}
