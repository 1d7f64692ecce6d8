package org.redress.query.oversight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an oversight body found.
 *
 * @param id id inside the review
 * @param finding what was found
 * @param article article that was not kept, null when none is named
 * @param at when
 */
public record Finding(String id, String finding, @Nullable String article, Instant at) {}
