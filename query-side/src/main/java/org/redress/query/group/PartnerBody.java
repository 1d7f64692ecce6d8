package org.redress.query.group;

import java.time.Instant;

/**
 * A body invited to handle a group together.
 *
 * @param body the body
 * @param invitedAt when it was invited
 */
public record PartnerBody(String body, Instant invitedAt) {}
