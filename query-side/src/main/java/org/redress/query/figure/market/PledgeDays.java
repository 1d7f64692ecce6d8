package org.redress.query.figure.market;

import java.util.List;

/**
 * The days on which one pledge is in force.
 *
 * @param pledgeId id of the pledge
 * @param kind what is promised
 * @param inForce the days
 */
public record PledgeDays(String pledgeId, String kind, List<Span> inForce) {}
