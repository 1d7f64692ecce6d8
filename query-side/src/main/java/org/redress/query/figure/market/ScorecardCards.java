package org.redress.query.figure.market;

import org.jspecify.annotations.Nullable;
import org.redress.events.indicator.IndicatorsScored;
import org.redress.events.indicator.ScorecardCorrected;
import org.redress.events.indicator.ScorecardEvent;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of scorecards. */
public final class ScorecardCards implements Source<ScorecardCard> {

  @Override
  public String collection() {
    return "figure_scorecards";
  }

  @Override
  public Class<ScorecardCard> type() {
    return ScorecardCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof ScorecardEvent e ? e.scorecardId() : null;
  }

  @Override
  public ScorecardCard fold(@Nullable ScorecardCard before, Recorded event) {
    return switch ((ScorecardEvent) event.event()) {
      case IndicatorsScored e ->
          new ScorecardCard(
              e.scorecardId(), event.position(), e.region(), e.to(), e.total(), e.maximum());
      case ScorecardCorrected e -> {
        ScorecardCard card = MissingDocument.unlessPresent(before, event);
        yield new ScorecardCard(
            card.id(), event.position(), card.region(), card.to(), e.total(), e.maximum());
      }
    };
  }
}
