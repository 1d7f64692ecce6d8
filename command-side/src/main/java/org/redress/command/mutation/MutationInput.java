package org.redress.command.mutation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the input of every mutation can say beside its own matter. */
interface MutationInput {

  /** When the act happened; null for now. */
  @Nullable Instant occurredAt();

  /** Number of events that the sender saw, null to act on any version. */
  @Nullable Long expectedVersion();

  /** Key under which a repeat returns the first answer, null for none. */
  @Nullable String idempotencyKey();
}
