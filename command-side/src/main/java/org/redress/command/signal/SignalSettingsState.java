package org.redress.command.signal;

import java.time.Instant;
import java.time.LocalDate;

/** Which settings of early warning were published last. */
public sealed interface SignalSettingsState {

  /** None were published: nothing is looked for. */
  record NotPublished() implements SignalSettingsState {}

  /**
   * There are some.
   *
   * @param version their number
   * @param validFrom first day that is looked at with them
   * @param since when they were published
   */
  record Published(int version, LocalDate validFrom, Instant since)
      implements SignalSettingsState {}
}
