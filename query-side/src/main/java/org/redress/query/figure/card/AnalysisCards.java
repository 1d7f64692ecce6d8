package org.redress.query.figure.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.analysis.AnalysisEvent;
import org.redress.events.analysis.AnalysisReportIssued;
import org.redress.events.analysis.AnalysisReportWithdrawn;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of analysis reports. */
public final class AnalysisCards implements Source<TallyCard> {

  @Override
  public String collection() {
    return "figure_analyses";
  }

  @Override
  public Class<TallyCard> type() {
    return TallyCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof AnalysisEvent e ? e.streamId() : null;
  }

  @Override
  public TallyCard fold(@Nullable TallyCard before, Recorded event) {
    if (!(event.event() instanceof AnalysisEvent fact)) {
      return MissingDocument.unlessPresent(before, event);
    }
    return switch (fact) {
      case AnalysisReportIssued e ->
          TallyCard.in(
              e.order().region(),
              event,
              List.of(
                  Contribution.one(
                      Tallies.analysis(e.order().kind()), PeriodKeys.dayOf(e.occurredAt()))));
      case AnalysisReportWithdrawn e ->
          MissingDocument.unlessPresent(before, event)
              .plus(
                  event,
                  Contribution.one(Tallies.ANALYSES_WITHDRAWN, PeriodKeys.dayOf(e.occurredAt())));
    };
  }
}
