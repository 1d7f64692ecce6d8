package org.redress.command.partner;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Whether there is a mechanism of cooperation, and who takes part. */
public sealed interface MechanismState {

  /** There is none under this id. */
  record NotSetUp() implements MechanismState {}

  /**
   * There is one.
   *
   * @param since when it was set up, or a body last joined or left
   * @param bodies who takes part, in the order in which they joined
   */
  record Working(Instant since, List<String> bodies) implements MechanismState {

    Working with(String body, Instant at) {
      return new Working(at, Stream.concat(bodies.stream(), Stream.of(body)).toList());
    }

    Working without(String body, Instant at) {
      return new Working(at, bodies.stream().filter(other -> !other.equals(body)).toList());
    }
  }
}
