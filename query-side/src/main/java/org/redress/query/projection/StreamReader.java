package org.redress.query.projection;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads single streams of the log. What was read once never changes. */
@FunctionalInterface
public interface StreamReader {

  /** Events read at a time by {@link #forEach}. */
  int PAGE = 500;

  /**
   * Events of one stream from a version on, in order.
   *
   * @param fromVersion version of the first event wanted, from 1
   * @param limit largest number of events returned
   */
  List<Recorded> stream(String stream, long fromVersion, int limit);

  /**
   * Goes through a stream from its first event up to a version, or to its end if that is nearer.
   */
  default void forEach(String stream, long toVersion, Consumer<Recorded> action) {
    long next = 1;
    while (next <= toVersion) {
      List<Recorded> page = stream(stream, next, (int) Math.min(PAGE, toVersion - next + 1));
      page.forEach(action);
      if (page.isEmpty()) {
        return;
      }
      next += page.size();
    }
  }

  /**
   * What a fold makes of a whole stream, empty when it holds no event of the family.
   *
   * @param family the sealed family that the fold takes
   */
  default <D, E> Optional<D> fold(String stream, Class<E> family, Step<D, E> fold) {
    AtomicReference<@Nullable D> document = new AtomicReference<>();
    forEach(
        stream,
        Long.MAX_VALUE,
        event -> {
          if (family.isInstance(event.event())) {
            document.set(fold.apply(document.get(), event, family.cast(event.event())));
          }
        });
    return Optional.ofNullable(document.get());
  }

  /**
   * One step of a fold.
   *
   * @param <D> document
   * @param <E> family of events
   */
  @FunctionalInterface
  interface Step<D, E> {

    /** The document after the event. */
    D apply(@Nullable D before, Recorded recorded, E event);
  }
}
