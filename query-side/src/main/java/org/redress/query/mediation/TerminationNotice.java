package org.redress.query.mediation;

import java.time.Instant;
import java.util.List;
import org.redress.events.DisputeRoute;
import org.redress.events.NoticeWay;

/**
 * A notice that a mediation was terminated.
 *
 * @param givenAt when both sides had been told
 * @param way how they were told
 * @param routes the other ways told to them
 */
public record TerminationNotice(Instant givenAt, NoticeWay way, List<DisputeRoute> routes) {}
