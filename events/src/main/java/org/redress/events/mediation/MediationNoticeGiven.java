package org.redress.events.mediation;

import java.time.Instant;
import java.util.List;
import org.redress.events.NoticeWay;

/**
 * Both sides were told of a session on site (调解通知, official form 7). Source: Order 121 Art. 20.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when both sides had been told
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param sessionAt time of the session
 * @param place where it is to be held
 * @param mediators who mediates, as told, at least one
 * @param recusalDays days for requesting recusal, as told in the notice; no law fixes the number
 * @param way how they were told
 */
public record MediationNoticeGiven(
    String caseId,
    Instant occurredAt,
    String mediationId,
    Instant sessionAt,
    String place,
    List<String> mediators,
    int recusalDays,
    NoticeWay way)
    implements MediationEvent {}
