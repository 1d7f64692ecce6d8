package org.redress.query.projection;

import java.util.List;
import java.util.function.Consumer;

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
}
