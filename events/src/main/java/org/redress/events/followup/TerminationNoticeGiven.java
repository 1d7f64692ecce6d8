package org.redress.events.followup;

import java.time.Instant;
import java.util.List;
import org.redress.events.DisputeRoute;
import org.redress.events.NoticeWay;

/**
 * Both sides were told that the mediation was terminated (终止调解决定书, official form 8). Source: Order
 * 121 Art. 23, 25.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when both sides had been told
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param terminatedAt when the termination had been decided
 * @param way how they were told
 * @param routes the other ways told to them
 */
public record TerminationNoticeGiven(
    String caseId,
    Instant occurredAt,
    String mediationId,
    Instant terminatedAt,
    NoticeWay way,
    List<DisputeRoute> routes)
    implements FollowUpEvent {}
