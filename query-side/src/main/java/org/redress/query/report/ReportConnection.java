package org.redress.query.report;

import java.util.List;
import org.redress.query.api.Edge;
import org.redress.query.api.PageInfo;

/**
 * A page of reports. The number of all reports that match is counted only when it is asked for.
 *
 * @param edges the reports with their cursors
 * @param pageInfo the page's place in the list
 * @param filter what they match
 */
public record ReportConnection(List<Edge<Report>> edges, PageInfo pageInfo, ReportFilter filter) {}
