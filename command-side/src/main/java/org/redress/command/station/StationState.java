package org.redress.command.station;

import java.time.Instant;
import org.redress.events.station.StationKind;

/** Where a station stands. */
public sealed interface StationState {

  /** The stage as the API names it. */
  default String wireName() {
    return switch (this) {
      case NotOpened _ -> "NOT_OPENED";
      case Open _ -> "OPEN";
      case Closed _ -> "CLOSED";
    };
  }

  /** There is none under this id. */
  record NotOpened() implements StationState {}

  /** There is one, or there was. */
  sealed interface Opened extends StationState {}

  /**
   * It is open.
   *
   * @param kind what it is for
   * @param region region it lies in
   * @param since when it was opened or last changed; the next step is not earlier
   */
  record Open(StationKind kind, String region, Instant since) implements Opened {}

  /** It was closed. */
  record Closed() implements Opened {}
}
