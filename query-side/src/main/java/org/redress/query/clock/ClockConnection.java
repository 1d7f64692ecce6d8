package org.redress.query.clock;

import java.util.List;
import org.redress.query.api.Edge;
import org.redress.query.api.PageInfo;

/**
 * A page of clocks.
 *
 * @param edges the clocks with their cursors
 * @param pageInfo the page's place
 */
public record ClockConnection(List<Edge<ClockOnFile>> edges, PageInfo pageInfo) {}
