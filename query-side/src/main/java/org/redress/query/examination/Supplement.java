package org.redress.query.examination;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Material that the complainant was asked for.
 *
 * @param id id inside the case
 * @param requestedAt when it was asked for
 * @param until last day for it, as told
 * @param receivedAt when it was received, null before that
 */
public record Supplement(
    String id, Instant requestedAt, LocalDate until, @Nullable Instant receivedAt) {

  Supplement received(Instant when) {
    return new Supplement(id, requestedAt, until, when);
  }
}
