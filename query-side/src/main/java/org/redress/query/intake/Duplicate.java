package org.redress.query.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.intake.DuplicateSign;

/**
 * A case that may be about the same dispute.
 *
 * @param id id of the suggestion inside the case
 * @param otherCaseId the other case
 * @param signs what makes them look like one
 * @param foundBy who or what noticed it
 * @param stage where the suggestion stands
 * @param suggestedAt when it was noticed
 * @param decidedAt when a person decided, null before that
 */
public record Duplicate(
    String id,
    String otherCaseId,
    List<DuplicateSign> signs,
    String foundBy,
    DuplicateStage stage,
    Instant suggestedAt,
    @Nullable Instant decidedAt) {

  Duplicate decided(DuplicateStage how, Instant at) {
    return new Duplicate(id, otherCaseId, signs, foundBy, how, suggestedAt, at);
  }
}
