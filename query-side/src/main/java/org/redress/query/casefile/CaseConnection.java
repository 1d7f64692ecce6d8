package org.redress.query.casefile;

import java.util.List;
import org.redress.query.api.Edge;
import org.redress.query.api.PageInfo;

/**
 * A page of cases. The number of all cases that match is counted only when it is asked for.
 *
 * @param edges the cases with their cursors
 * @param pageInfo the page's place in the list
 * @param filter what they match
 */
public record CaseConnection(List<Edge<CaseFile>> edges, PageInfo pageInfo, CaseFilter filter) {}
