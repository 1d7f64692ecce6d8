package org.redress.events.group;

import java.time.Instant;

/**
 * A case belongs to the group no longer.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when it was removed
 * @param caseId the case
 * @param reason why
 */
public record CaseRemovedFromGroup(String groupId, Instant occurredAt, String caseId, String reason)
    implements GroupEvent {}
