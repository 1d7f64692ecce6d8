package org.redress.events.group;

import java.time.Instant;

/**
 * Another body was invited to handle the group together.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when it was invited
 * @param body the body, such as a consumer association or another department
 */
public record PartnerBodyInvited(String groupId, Instant occurredAt, String body)
    implements GroupEvent {}
