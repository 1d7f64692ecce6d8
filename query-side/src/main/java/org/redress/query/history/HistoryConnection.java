package org.redress.query.history;

import java.util.List;
import org.redress.query.api.Edge;
import org.redress.query.api.PageInfo;

/**
 * A page of the audit trail.
 *
 * @param edges the entries with their cursors
 * @param pageInfo the page's place in the trail
 * @param totalCount number of events in the file
 */
public record HistoryConnection(
    List<Edge<HistoryEntry>> edges, PageInfo pageInfo, long totalCount) {}
