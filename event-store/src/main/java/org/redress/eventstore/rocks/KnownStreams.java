package org.redress.eventstore.rocks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last versions of the streams that were appended to last. There is one writer, so what it
 * remembers is true, and most commits are checked without a look at the tables.
 */
final class KnownStreams {

  private static final int REMEMBERED = 20_000;

  private final Map<String, Long> versions =
      new LinkedHashMap<>(2 * REMEMBERED, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The stream's last version; null when it is not remembered. */
  @Nullable Long last(String stream) {
    return versions.get(stream);
  }

  /** Remembers a stream that has all versions up to this one. */
  void put(String stream, long version) {
    versions.put(stream, version);
  }
}
