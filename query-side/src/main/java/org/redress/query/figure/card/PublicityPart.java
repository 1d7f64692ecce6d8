package org.redress.query.figure.card;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.publicity.PublicityCorrected;
import org.redress.events.publicity.PublicityEvent;
import org.redress.events.publicity.PublicityObjectionRaised;
import org.redress.events.publicity.PublicityPublished;
import org.redress.events.publicity.PublicityReviewed;
import org.redress.events.publicity.PublicityWithdrawn;
import org.redress.events.publicity.WithheldFromPublicity;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.figure.Contribution;

/**
 * Whether a closed complaint is shown to the public.
 *
 * @param closedOn the day it was closed, null while it is open
 * @param shownOn the day it was shown, null when it is not
 * @param kept whether a decision keeps it from the public
 */
public record PublicityPart(
    @Nullable LocalDate closedOn, @Nullable LocalDate shownOn, boolean kept) {

  /** The complaint is open. */
  static final PublicityPart OPEN = new PublicityPart(null, null, false);

  /** Closed, and nobody has decided. */
  static PublicityPart closed(LocalDate on) {
    return new PublicityPart(on, null, false);
  }

  /** After an event of publicity. */
  PublicityPart apply(PublicityEvent event) {
    return switch (event) {
      case PublicityPublished e ->
          new PublicityPart(closedOn, PeriodKeys.dayOf(e.occurredAt()), false);
      case WithheldFromPublicity _, PublicityWithdrawn _ -> new PublicityPart(closedOn, null, true);
      case PublicityObjectionRaised _, PublicityReviewed _, PublicityCorrected _ -> this;
    };
  }

  /** What it counts for. */
  void contribute(List<Contribution> to) {
    if (shownOn != null) {
      to.add(Contribution.one(Measures.PUBLICISED, shownOn));
    }
    if (closedOn == null) {
      return;
    }
    to.add(Contribution.one(kept ? Measures.KEPT_FROM_PUBLIC : Measures.TO_PUBLICISE, closedOn));
    if (shownOn != null) {
      to.add(Contribution.one(Measures.CLOSED_AND_PUBLICISED, closedOn));
    }
  }
}
