package org.redress.command.examination;

import java.time.Instant;
import org.redress.events.NoticeWay;

/**
 * Tell the complainant the decision (official form 5 or 6). Source: Order 121 Art. 15.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when the complainant had been told
 * @param way how it was told
 */
public record GiveDecisionNotice(String caseId, Instant occurredAt, NoticeWay way)
    implements ExaminationCommand {}
