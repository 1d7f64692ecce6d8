package org.redress.query.station;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.station.StationChanged;
import org.redress.events.station.StationClosed;
import org.redress.events.station.StationEvent;
import org.redress.events.station.StationOpened;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one station. */
public final class StationFold {

  private StationFold() {}

  /**
   * The station after the event.
   *
   * @throws MissingDocument when there is no station and the event does not open one
   */
  public static Station apply(@Nullable Station before, Recorded recorded, StationEvent event) {
    return switch (event) {
      case StationOpened e -> opened(e, recorded);
      case StationChanged e ->
          with(
              MissingDocument.unlessPresent(before, recorded),
              recorded,
              e.name(),
              e.place(),
              null,
              null);
      case StationClosed e -> {
        Station open = MissingDocument.unlessPresent(before, recorded);
        yield with(open, recorded, open.name(), open.place(), e.occurredAt(), e.reason());
      }
    };
  }

  private static Station opened(StationOpened e, Recorded recorded) {
    return new Station(
        e.stationId(),
        recorded.position(),
        recorded.version(),
        e.kind(),
        e.name(),
        e.place(),
        e.region(),
        RegionPath.of(e.region()),
        e.organisationId(),
        e.hostMerchantId(),
        e.occurredAt(),
        null,
        null);
  }

  private static Station with(
      Station before,
      Recorded recorded,
      String name,
      String place,
      @Nullable Instant closedAt,
      @Nullable String closedBecause) {
    return new Station(
        before.id(),
        recorded.position(),
        recorded.version(),
        before.kind(),
        name,
        place,
        before.region(),
        before.regions(),
        before.organisationId(),
        before.hostMerchantId(),
        before.openedAt(),
        closedAt,
        closedBecause);
  }
}
