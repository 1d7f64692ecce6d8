package org.redress.query.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and shown about the complainant's identity.
 *
 * @param requestedAt when papers were last asked for, null when they were not
 * @param dueOn last day for providing them, null when they were not asked for
 * @param provedAt when papers were shown, null when they were not
 * @param documentType kind of document shown, null when none was
 * @param refusedAt when the complainant was found not to comply, null when not
 */
public record IdentityCheck(
    @Nullable Instant requestedAt,
    @Nullable LocalDate dueOn,
    @Nullable Instant provedAt,
    @Nullable String documentType,
    @Nullable Instant refusedAt) {

  static final IdentityCheck NOTHING = new IdentityCheck(null, null, null, null, null);

  IdentityCheck requested(LocalDate due, Instant at) {
    return new IdentityCheck(at, due, provedAt, documentType, null);
  }

  IdentityCheck proved(String document, Instant at) {
    return new IdentityCheck(requestedAt, dueOn, at, document, refusedAt);
  }

  IdentityCheck refused(Instant at) {
    return new IdentityCheck(requestedAt, dueOn, provedAt, documentType, at);
  }
}
