package org.redress.events.complaint;

import java.time.Instant;
import java.util.List;
import org.redress.events.DisputeRoute;
import org.redress.events.Protected;

/**
 * The authority decided not to accept the complaint (不予受理). Source: Order 121 Art. 15 (2), 16.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was decided
 * @param ground which of the seven grounds
 * @param reason the reason told to the complainant
 * @param otherRoutes the other ways of Consumer Rights Protection Law Art. 39 told with it; empty
 *     in an imported record and in one from before they were recorded
 */
public record ComplaintRefused(
    String caseId,
    Instant occurredAt,
    RefusalGround ground,
    Protected reason,
    List<DisputeRoute> otherRoutes)
    implements ComplaintEvent {
  /** An older record does not hold the other ways; then none are known. */
  public ComplaintRefused {
    otherRoutes = otherRoutes == null ? List.of() : List.copyOf(otherRoutes);
  }
}
