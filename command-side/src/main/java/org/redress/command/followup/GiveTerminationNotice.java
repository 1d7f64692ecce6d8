package org.redress.command.followup;

import java.time.Instant;
import java.util.List;
import org.redress.events.DisputeRoute;
import org.redress.events.NoticeWay;

/**
 * Tell both sides that the mediation was terminated (终止调解决定书, official form 8). Source: Order 121
 * Art. 23, 25.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when both sides had been told
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param way how they were told
 * @param routes the other ways told to them; arbitration and court among them in live work
 */
public record GiveTerminationNotice(
    String caseId, Instant occurredAt, String mediationId, NoticeWay way, List<DisputeRoute> routes)
    implements FollowUpCommand {
  /** Copies the routes, so that nobody changes them while the command waits. */
  public GiveTerminationNotice {
    routes = List.copyOf(routes);
  }
}
