package org.redress.query.examination;

import java.time.Instant;
import org.redress.events.NoticeWay;
import org.redress.events.examination.ComplaintDecision;

/**
 * A notice of the decision on a complaint.
 *
 * @param decision which decision was told
 * @param givenAt when the complainant had been told
 * @param way how it was told
 */
public record DecisionNotice(ComplaintDecision decision, Instant givenAt, NoticeWay way) {}
