package org.redress.eventstore.mongo;

import java.util.ArrayList;
import java.util.List;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.NewEvent;

/**
 * The entries of a document's {@code keys}. A stream version is {@code stream|version} and ends
 * with a digit; a unique key is {@code key|…|} and ends with a bar, so neither can be taken for the
 * other.
 */
final class Keys {

  private static final char BAR = '|';
  private static final char AFTER_BAR = BAR + 1;
  private static final String UNIQUE = "key|";

  private Keys() {}

  static String streamVersion(String stream, long version) {
    return stream + BAR + version;
  }

  static String unique(String uniqueKey) {
    return UNIQUE + uniqueKey + BAR;
  }

  /** The unique key behind an entry that {@link #unique} made. */
  static String uniqueKey(String key) {
    return key.substring(UNIQUE.length(), key.length() - 1);
  }

  /** All keys of a commit: its stream versions in the order of its events, then its unique key. */
  static List<String> of(NewCommit commit) {
    List<String> keys = new ArrayList<>(commit.events().size() + 1);
    for (NewEvent event : commit.events()) {
      if (event.stream() != null) {
        keys.add(streamVersion(event.stream(), event.version()));
      }
    }
    if (commit.uniqueKey() != null) {
      keys.add(unique(commit.uniqueKey()));
    }
    return keys;
  }

  /** The smallest string that any version of the stream can have as its key. */
  static String firstOf(String stream) {
    return stream + BAR;
  }

  /** The smallest string that is above every version of the stream. */
  static String afterLastOf(String stream) {
    return stream + AFTER_BAR;
  }

  /** The version in a key, or -1 when it is not a version of the stream. */
  static long version(String key, String stream) {
    int digits = stream.length() + 1;
    boolean matches =
        key.length() > digits
            && key.startsWith(stream)
            && key.charAt(digits - 1) == BAR
            && key.chars().skip(digits).allMatch(c -> c >= '0' && c <= '9');
    return matches ? Long.parseLong(key, digits, key.length(), 10) : -1;
  }
}
