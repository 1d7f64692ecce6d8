package org.redress.command.mutation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;

/** A side's consent. */
record ConsentInput(ConsentForm form, @Nullable Instant givenAt) {

  /** The consent, given at the time of the act when no other is named; null when there is none. */
  static @Nullable Consent consent(@Nullable ConsentInput given, Instant at) {
    return given == null
        ? null
        : new Consent(given.form, given.givenAt == null ? at : given.givenAt);
  }
}
