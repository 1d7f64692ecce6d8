package org.redress.command.complaint;

import java.time.Instant;
import java.util.List;
import org.redress.command.PersonalText;
import org.redress.events.DisputeRoute;
import org.redress.events.complaint.RefusalGround;

/**
 * Decide not to accept a complaint (不予受理). Source: Order 121 Art. 15 (2), 16.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was decided
 * @param ground which of the seven grounds
 * @param reason the reason told to the complainant
 * @param otherRoutes the other ways of Consumer Rights Protection Law Art. 39 told with it, at
 *     least one in live work
 */
public record RefuseComplaint(
    String caseId,
    Instant occurredAt,
    RefusalGround ground,
    PersonalText reason,
    List<DisputeRoute> otherRoutes)
    implements ComplaintCommand {
  /** Copies the routes, so that nobody changes them while the command waits. */
  public RefuseComplaint {
    otherRoutes = List.copyOf(otherRoutes);
  }
}
