package org.redress.command.group;

import java.time.Instant;

/**
 * Invite another body to handle a group together.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when it is invited
 * @param body the body, such as a consumer association or another department
 */
public record InvitePartnerBody(String groupId, Instant occurredAt, String body)
    implements GroupCommand {}
