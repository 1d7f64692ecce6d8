package org.redress.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.redress.events.DomainEvent;

/** The events of a file so far, looked through for what a form tells. */
final class Facts {

  private final List<? extends DomainEvent> events;

  Facts(List<? extends DomainEvent> events) {
    this.events = List.copyOf(events);
  }

  /** The newest event of a kind. */
  <E extends DomainEvent> Optional<E> last(Class<E> kind) {
    return last(kind, event -> true);
  }

  /** The newest event of a kind that fulfils a condition. */
  <E extends DomainEvent> Optional<E> last(Class<E> kind, Predicate<E> condition) {
    return events.reversed().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(condition)
        .findFirst();
  }

  /**
   * The newest event of a kind.
   *
   * @throws IllegalArgumentException when there is none, so that the form has nothing to tell
   */
  <E extends DomainEvent> E the(Class<E> kind) {
    return the(kind, event -> true);
  }

  /**
   * The newest event of a kind that fulfils a condition.
   *
   * @throws IllegalArgumentException when there is none, so that the form has nothing to tell
   */
  <E extends DomainEvent> E the(Class<E> kind, Predicate<E> condition) {
    return last(kind, condition)
        .orElseThrow(
            () -> new IllegalArgumentException("The file holds no " + kind.getSimpleName()));
  }

  /** All events of a kind in order. */
  <E extends DomainEvent> List<E> all(Class<E> kind) {
    return events.stream().filter(kind::isInstance).<E>map(kind::cast).toList();
  }
}
