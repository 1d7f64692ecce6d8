package org.redress.query.figure.market;

import static org.redress.query.counter.PeriodKeys.dayOf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.station.StationChanged;
import org.redress.events.station.StationClosed;
import org.redress.events.station.StationEvent;
import org.redress.events.station.StationOpened;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of stations. */
public final class StationCards implements Source<StationCard> {

  @Override
  public String collection() {
    return "figure_stations";
  }

  @Override
  public Class<StationCard> type() {
    return StationCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof StationEvent e ? e.stationId() : null;
  }

  @Override
  public StationCard fold(@Nullable StationCard before, Recorded event) {
    return switch ((StationEvent) event.event()) {
      case StationOpened e ->
          new StationCard(
              e.stationId(), event.position(), e.region(), e.kind(), dayOf(e.occurredAt()), null);
      case StationChanged _ -> with(MissingDocument.unlessPresent(before, event), event, null);
      case StationClosed e ->
          with(MissingDocument.unlessPresent(before, event), event, dayOf(e.occurredAt()));
    };
  }

  private static StationCard with(StationCard card, Recorded event, @Nullable LocalDate closedOn) {
    return new StationCard(
        card.id(), event.position(), card.region(), card.kind(), card.openedOn(), closedOn);
  }
}
