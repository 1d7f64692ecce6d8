package org.redress.events.scheme;

import java.time.Instant;

/**
 * The scheme was closed for good, and with it the part of every merchant in it.
 *
 * @param schemeId id of the scheme, which is also its stream
 * @param occurredAt when it was closed
 * @param reason published reason
 * @param members merchants that were in it
 * @param region region of the scheme
 */
public record SchemeClosed(
    String schemeId, Instant occurredAt, String reason, int members, String region)
    implements SchemeEvent {}
