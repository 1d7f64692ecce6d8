package org.redress.command.signal;

import java.time.Instant;

/** Where a signal stands. */
public sealed interface SignalState {

  /** The stage as the API names it. */
  default String wireName() {
    return switch (this) {
      case NotRaised _ -> "NOT_RAISED";
      case Raised _ -> "RAISED";
      case Acknowledged _ -> "ACKNOWLEDGED";
      case ReportedUp _ -> "REPORTED_UP";
      case Dismissed _ -> "DISMISSED";
    };
  }

  /** There is none under this id. */
  record NotRaised() implements SignalState {}

  /**
   * Nobody has looked at it.
   *
   * @param since when it was raised
   */
  record Raised(Instant since) implements SignalState {}

  /**
   * Somebody took it on.
   *
   * @param since when
   */
  record Acknowledged(Instant since) implements SignalState {}

  /**
   * It was reported to a superior authority.
   *
   * @param since when
   */
  record ReportedUp(Instant since) implements SignalState {}

  /** There is nothing behind it. */
  record Dismissed() implements SignalState {}
}
