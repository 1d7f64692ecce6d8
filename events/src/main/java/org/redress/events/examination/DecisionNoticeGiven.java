package org.redress.events.examination;

import java.time.Instant;
import org.redress.events.NoticeWay;

/**
 * The complainant was told of the decision (official form 5 or 6). Source: Order 121 Art. 15.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the complainant had been told
 * @param decision which decision was told
 * @param decidedAt when it had been decided
 * @param way how it was told
 */
public record DecisionNoticeGiven(
    String caseId, Instant occurredAt, ComplaintDecision decision, Instant decidedAt, NoticeWay way)
    implements ExaminationEvent {}
