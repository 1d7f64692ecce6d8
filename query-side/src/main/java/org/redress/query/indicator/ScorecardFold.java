package org.redress.query.indicator;

import org.jspecify.annotations.Nullable;
import org.redress.events.indicator.IndicatorsScored;
import org.redress.events.indicator.ScorecardCorrected;
import org.redress.events.indicator.ScorecardEvent;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one scorecard. */
public final class ScorecardFold {

  private ScorecardFold() {}

  /**
   * The scorecard after the event.
   *
   * @throws MissingDocument when something is corrected that was never scored
   */
  public static Scorecard apply(
      @Nullable Scorecard before, Recorded recorded, ScorecardEvent event) {
    return switch (event) {
      case IndicatorsScored e -> scored(recorded, e);
      case ScorecardCorrected e ->
          corrected(MissingDocument.unlessPresent(before, recorded), recorded, e);
    };
  }

  private static Scorecard scored(Recorded recorded, IndicatorsScored e) {
    return new Scorecard(
        e.scorecardId(),
        recorded.position(),
        recorded.version(),
        e.subject(),
        e.subjectId(),
        e.merchantId(),
        e.setId(),
        e.setVersion(),
        e.from(),
        e.to(),
        e.specialClasses(),
        e.scores(),
        e.total(),
        e.maximum(),
        e.scoredBy(),
        e.occurredAt(),
        null,
        null);
  }

  private static Scorecard corrected(Scorecard before, Recorded recorded, ScorecardCorrected e) {
    return new Scorecard(
        before.id(),
        recorded.position(),
        recorded.version(),
        before.subject(),
        before.subjectId(),
        before.merchantId(),
        before.setId(),
        before.setVersion(),
        before.from(),
        before.to(),
        e.specialClasses(),
        e.scores(),
        e.total(),
        e.maximum(),
        before.scoredBy(),
        before.scoredAt(),
        e.occurredAt(),
        e.reason());
  }
}
