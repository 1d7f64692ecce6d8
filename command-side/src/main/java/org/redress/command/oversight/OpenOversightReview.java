package org.redress.command.oversight;

import java.time.Instant;
import java.util.List;
import org.redress.events.oversight.ReviewReason;

/**
 * Begin to look into the handling of a case.
 *
 * @param caseId the case
 * @param occurredAt when it begins
 * @param actingFor the oversight body
 * @param officeId office whose handling is looked into
 * @param reasons why, at least one
 */
public record OpenOversightReview(
    String caseId,
    Instant occurredAt,
    String actingFor,
    String officeId,
    List<ReviewReason> reasons)
    implements OversightCommand {
  /** Copies the list, so that nobody changes it while the command waits. */
  public OpenOversightReview {
    reasons = List.copyOf(reasons);
  }
}
