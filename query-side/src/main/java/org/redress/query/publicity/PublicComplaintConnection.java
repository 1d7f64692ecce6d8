package org.redress.query.publicity;

import java.util.List;
import org.redress.query.api.Edge;
import org.redress.query.api.PageInfo;

/**
 * A page of complaints that are shown. Their number is counted only when it is asked for.
 *
 * @param edges the complaints with their cursors
 * @param pageInfo the page's place in the list
 * @param filter what they match
 */
public record PublicComplaintConnection(
    List<Edge<PublicComplaint>> edges, PageInfo pageInfo, PublicItemFilter filter) {}
