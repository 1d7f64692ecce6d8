package org.redress.command;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a decider answers: the events that follow, or the reason why not.
 *
 * @param <E> family of the events
 */
public sealed interface Decision<E> {

  /**
   * The command is carried out.
   *
   * @param events what happened, in order; empty when everything was so already
   */
  record Accepted<E>(List<E> events) implements Decision<E> {}

  /**
   * The command is refused and nothing changes.
   *
   * @param refusal the reason
   */
  record Refused<E>(Refusal refusal) implements Decision<E> {}

  /**
   * The events that follow.
   *
   * @throws CommandRefused when the command is refused
   */
  default List<E> orThrow() {
    return switch (this) {
      case Accepted<E>(List<E> events) -> events;
      case Refused<E>(Refusal refusal) -> throw new CommandRefused(refusal);
    };
  }

  /** Carried out with this one event. */
  static <E> Decision<E> accept(E event) {
    return new Accepted<>(List.of(event));
  }

  /** Nothing to do: what the command wants is so already. */
  static <E> Decision<E> nothingToDo() {
    return new Accepted<>(List.of());
  }

  /** Refused for this reason. */
  static <E> Decision<E> refuse(Refusal refusal) {
    return new Refused<>(refusal);
  }

  /** Refused for this reason if there is one; otherwise as further rules decide. */
  static <E> Decision<E> unless(@Nullable Refusal refusal, Supplier<Decision<E>> further) {
    return refusal == null ? further.get() : refuse(refusal);
  }

  /** Carried out unless one of the rules refuses; the first refusal counts. */
  static <E> Decision<E> unless(Supplier<E> event, @Nullable Refusal... refusals) {
    return unless(Refusal.firstOf(refusals), () -> accept(event.get()));
  }
}
