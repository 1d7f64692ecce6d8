package org.redress.events.group;

import java.time.Instant;

/**
 * A case belongs to the group from now on.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when it was added
 * @param caseId the case
 */
public record CaseAddedToGroup(String groupId, Instant occurredAt, String caseId)
    implements GroupEvent {}
