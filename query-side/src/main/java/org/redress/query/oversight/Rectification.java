package org.redress.query.oversight;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be put right.
 *
 * @param id id inside the review
 * @param findingId the finding
 * @param demand what is to be done
 * @param demandedAt when it was demanded
 * @param dueOn last day
 * @param report what the office did, null before it reported
 * @param reportedAt when the office reported, null before that
 * @param late whether it reported after the last day, null before it reported
 */
public record Rectification(
    String id,
    String findingId,
    String demand,
    Instant demandedAt,
    LocalDate dueOn,
    @Nullable String report,
    @Nullable Instant reportedAt,
    @Nullable Boolean late) {

  Rectification reported(String done, Instant at, boolean afterLastDay) {
    return new Rectification(id, findingId, demand, demandedAt, dueOn, done, at, afterLastDay);
  }
}
