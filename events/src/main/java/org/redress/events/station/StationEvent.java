package org.redress.events.station;

import org.redress.events.DomainEvent;

/** What can happen to a station. */
public sealed interface StationEvent extends DomainEvent
    permits StationOpened, StationChanged, StationClosed {

  /** Id of the station. */
  String stationId();

  @Override
  default String streamId() {
    return stationId();
  }
}
