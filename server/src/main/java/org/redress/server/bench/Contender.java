package org.redress.server.bench;

/**
 * Somebody who takes part in {@code redress bench log}. The peers of this service are found on the
 * class path by {@link java.util.ServiceLoader}.
 */
public interface Contender {

  /** Its name in the results. */
  String name();

  /** How it was set up, in a sentence for the notes. */
  String settings();

  /** Whether it is filled with millions of commits in a time that somebody waits for. */
  default boolean takesAnyVolume() {
    return false;
  }

  /** Whether it can be measured here. */
  default boolean isPresent() {
    return true;
  }

  /** Whether its reads say nothing that another contender does not say. */
  default boolean appendsOnly() {
    return false;
  }

  /** Opens an empty store. */
  EventLog open(Place place);
}
