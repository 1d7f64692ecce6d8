package org.redress.command.station;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a station. */
public enum StationRefusal implements RefusalCode {
  /** A second opening under one id. */
  STATION_ALREADY_OPENED("A station was opened under this id before."),
  /** A region for which the organisation is not there. */
  STATION_OUTSIDE_AREA("The region does not lie in the area of the organisation."),
  /** No station under this id. */
  STATION_UNKNOWN("There is no station with this id.");

  private final String message;

  StationRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
