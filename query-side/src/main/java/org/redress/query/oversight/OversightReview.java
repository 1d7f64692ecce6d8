package org.redress.query.oversight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.oversight.ReviewOutcome;
import org.redress.events.oversight.ReviewReason;

/**
 * A review of the handling of a case.
 *
 * @param id id inside the oversight file
 * @param body the oversight body
 * @param officeId office whose handling is looked into
 * @param reasons why
 * @param openedAt when it was opened
 * @param findings what was found, in order
 * @param rectifications what has to be put right, in order
 * @param outcome how it ended, null while it is open
 * @param conclusion what the body concluded, null while it is open
 * @param closedAt when it was closed, null while it is open
 */
public record OversightReview(
    String id,
    String body,
    String officeId,
    List<ReviewReason> reasons,
    Instant openedAt,
    List<Finding> findings,
    List<Rectification> rectifications,
    @Nullable ReviewOutcome outcome,
    @Nullable String conclusion,
    @Nullable Instant closedAt) {

  OversightReview withFindings(List<Finding> changed) {
    return with(changed, rectifications);
  }

  OversightReview withRectifications(List<Rectification> changed) {
    return with(findings, changed);
  }

  private OversightReview with(List<Finding> found, List<Rectification> demanded) {
    return new OversightReview(
        id, body, officeId, reasons, openedAt, found, demanded, outcome, conclusion, closedAt);
  }

  OversightReview closed(ReviewOutcome how, String concluded, Instant at) {
    return new OversightReview(
        id, body, officeId, reasons, openedAt, findings, rectifications, how, concluded, at);
  }
}
