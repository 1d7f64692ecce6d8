package org.redress.command.scheme;

import java.time.Instant;

/**
 * Close the scheme for good.
 *
 * @param schemeId id of the scheme, which is also its stream
 * @param occurredAt when it was closed
 * @param reason published reason
 */
public record CloseScheme(String schemeId, Instant occurredAt, String reason)
    implements SchemeCommand {}
