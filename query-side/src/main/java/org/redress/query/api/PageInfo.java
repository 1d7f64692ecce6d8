package org.redress.query.api;

import org.jspecify.annotations.Nullable;

/**
 * One page's place in a list.
 *
 * @param hasNextPage whether there are more entries after it
 * @param hasPreviousPage whether there are entries before it
 * @param startCursor cursor of the first entry, null for an empty page
 * @param endCursor cursor of the last entry, null for an empty page
 */
public record PageInfo(
    boolean hasNextPage,
    boolean hasPreviousPage,
    @Nullable String startCursor,
    @Nullable String endCursor) {}
