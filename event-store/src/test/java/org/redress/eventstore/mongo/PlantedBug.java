package org.redress.eventstore.mongo;

/** What somebody might get wrong, each to be found by the simulation. */
enum PlantedBug {
  /** Nothing is wrong. */
  NONE,
  /** A time-out is taken for a failure, and nothing is read back. */
  NO_READ_BACK,
  /** Reads show what the member has, whether a majority has it or not. */
  LOCAL_READS,
  /** A write is acknowledged when one member has it. */
  ONE_MEMBER_ACKNOWLEDGES,
  /** A reader takes what comes without looking at the numbers. */
  NO_CONTIGUITY_CHECK,
  /** Not the log but the server: one that is elected again goes on with what it had begun. */
  SERVER_GOES_ON_IN_ANOTHER_TERM
}
