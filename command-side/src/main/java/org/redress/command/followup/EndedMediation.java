package org.redress.command.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.mediation.Side;

/** Where a mediation stands that has ended. */
public sealed interface EndedMediation {

  /** When the present stage began. */
  Instant since();

  /**
   * Ended with an agreement of which the document is not in effect.
   *
   * @param since when the agreement was reached, or the first side signed
   * @param signedBy the side that has signed, null when none has
   */
  record Agreed(Instant since, @Nullable Side signedBy) implements EndedMediation {}

  /**
   * Ended with an agreement that both sides have signed.
   *
   * @param since when the second side signed
   * @param confirmed whether a court has confirmed it
   */
  record InEffect(Instant since, boolean confirmed) implements EndedMediation {}

  /**
   * Ended with an agreement of which no document is made.
   *
   * @param since when that was waived
   */
  record Waived(Instant since) implements EndedMediation {}

  /**
   * Terminated without an agreement; the sides have not been told.
   *
   * @param since when it was terminated
   */
  record Terminated(Instant since) implements EndedMediation {}

  /**
   * Terminated, and both sides have been told.
   *
   * @param since when they had been told
   */
  record TerminationTold(Instant since) implements EndedMediation {}
}
