package org.redress.eventstore;

/** The place of an event in the log as one increasing long: commit number and index inside it. */
public final class Position {

  private static final int INDEX_BITS = 10;

  /** Largest number of events in one commit. */
  public static final int MAX_EVENTS_PER_COMMIT = 1 << INDEX_BITS;

  private Position() {}

  /** The position of the event at {@code index} of the commit. */
  public static long of(long commit, int index) {
    if (commit < 0 || index < 0 || index >= MAX_EVENTS_PER_COMMIT) {
      throw new IllegalArgumentException("No such position: commit " + commit + ", index " + index);
    }
    return commit << INDEX_BITS | index;
  }

  /** The commit number inside a position. */
  public static long commit(long position) {
    return position >> INDEX_BITS;
  }

  /** The index inside the commit. */
  public static int index(long position) {
    return (int) (position & (MAX_EVENTS_PER_COMMIT - 1));
  }
}
