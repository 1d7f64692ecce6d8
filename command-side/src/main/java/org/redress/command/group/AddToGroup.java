package org.redress.command.group;

import java.time.Instant;

/**
 * Add a case to a group.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when it is added
 * @param caseId the case
 */
public record AddToGroup(String groupId, Instant occurredAt, String caseId)
    implements GroupCommand {}
