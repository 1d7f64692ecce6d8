package org.redress.eventstore;

import java.util.Optional;

/**
 * What a {@link LogCheck} found.
 *
 * @param commits number of commits that were checked without a fault
 * @param events events in them
 * @param streams streams that begin in them
 * @param bytes size of their stored forms
 * @param fault the first thing that is wrong, if anything is
 */
public record LogReport(
    long commits, long events, long streams, long bytes, Optional<Fault> fault) {

  /** Whether nothing is wrong. */
  public boolean clean() {
    return fault.isEmpty();
  }

  /**
   * One thing that is wrong.
   *
   * @param commit number of the commit at which it shows
   * @param what what is wrong, in a sentence
   */
  public record Fault(long commit, String what) {

    @Override
    public String toString() {
      return "Commit " + commit + ": " + what;
    }
  }
}
