package org.redress.command.scheme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Open a local scheme.
 *
 * @param schemeId id of the scheme, which is also its stream
 * @param occurredAt when it was opened
 * @param name its name
 * @param terms what a merchant in it undertakes, in its published words; null when the name says it
 *     all
 * @param region region it is for, same codes as a complaint's region
 * @param organisationId organisation that runs it
 */
public record OpenScheme(
    String schemeId,
    Instant occurredAt,
    String name,
    @Nullable String terms,
    String region,
    String organisationId)
    implements SchemeCommand {}
