package org.redress.command.mediation;

import java.time.Instant;
import java.util.List;
import org.redress.events.NoticeWay;

/**
 * Tell both sides of a session on site (调解通知, official form 7). Source: Order 121 Art. 20.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when both sides had been told
 * @param sessionAt time of the session, after the notice
 * @param place where it is to be held
 * @param mediators who mediates, as told, at least one
 * @param recusalDays days for requesting recusal, as told in the notice
 * @param way how they were told
 */
public record GiveMediationNotice(
    String caseId,
    Instant occurredAt,
    Instant sessionAt,
    String place,
    List<String> mediators,
    int recusalDays,
    NoticeWay way)
    implements MediationCommand {
  /** Copies the mediators, so that nobody changes them while the command waits. */
  public GiveMediationNotice {
    mediators = List.copyOf(mediators);
  }
}
