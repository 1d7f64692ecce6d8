package org.redress.eventstore.axon;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.json.EventCodec;

/**
 * How event classes are named in the log, and what the log wants to know of an event beyond Axon.
 */
public interface EventNames {

  /** The wire name of the class with this Java name. */
  String wireName(String javaName);

  /** The Java name of the class with this wire name; throws when nothing has that name. */
  String javaName(String wireName);

  /** When the fact happened in the world, or null when the event does not say. */
  default @Nullable Instant businessTime(Object payload) {
    return null;
  }

  /** Classes under their Java names, without business times. */
  static EventNames javaNames() {
    return new EventNames() {
      @Override
      public String wireName(String javaName) {
        return javaName;
      }

      @Override
      public String javaName(String wireName) {
        return wireName;
      }
    };
  }

  /**
   * The names of a codec.
   *
   * @param businessTime takes the business time out of an event; may give null
   */
  static EventNames of(EventCodec codec, Function<Object, @Nullable Instant> businessTime) {
    return new CodecNames(codec, businessTime);
  }
}
