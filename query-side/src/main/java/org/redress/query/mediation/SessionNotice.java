package org.redress.query.mediation;

import java.time.Instant;
import java.util.List;
import org.redress.events.NoticeWay;

/**
 * A notice of a session on site.
 *
 * @param givenAt when both sides had been told
 * @param sessionAt time of the session
 * @param place where it is to be held
 * @param mediators who mediates, as told
 * @param recusalDays days for requesting recusal, as told
 * @param way how they were told
 */
public record SessionNotice(
    Instant givenAt,
    Instant sessionAt,
    String place,
    List<String> mediators,
    int recusalDays,
    NoticeWay way) {}
