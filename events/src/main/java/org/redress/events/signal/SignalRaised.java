package org.redress.events.signal;

import java.util.List;

/** A signal was raised, with the evidence from which anybody can compute it again. */
public sealed interface SignalRaised extends SignalEvent
    permits SurgeSignalRaised, GroupSignalRaised {

  /** Most case ids that a signal names; the count holds all. */
  int MOST_CASES = 500;

  /** Region that it is about. */
  String region();

  /** Version of the settings that were in force on the day. */
  int settingsVersion();

  /** Number of the last commit that was counted. */
  long asOfCommit();

  /** The cases, in the order in which they were received, the first 500. */
  List<String> caseIds();
}
