package org.redress.eventstore;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * The keys that a log derives from its commits in order to find and to refuse quickly, opened up so
 * that a check can compare them with the commits themselves.
 */
public interface LogIndex {

  /** The {@linkplain Position position} of the event with this version of the stream. */
  OptionalLong position(String stream, long version);

  /** The number of the commit that carries the unique key. */
  OptionalLong commit(String uniqueKey);

  /**
   * An index that answers at once for the keys of these commits, and for the versions right before
   * theirs; on a server it has asked for all of them together. For other keys it asks as ever.
   */
  default LogIndex around(List<StoredCommit> commits) {
    return this;
  }

  /** Shows every entry, in whatever order they are kept. */
  void forEach(Consumer<Entry> visitor);

  /** One key and where it leads. */
  sealed interface Entry {

    /** Number of the commit it leads to. */
    long commit();
  }

  /**
   * Where one event of a stream is.
   *
   * @param stream the stream
   * @param version the event's version, 0 for the first
   * @param position its {@linkplain Position position} in the log
   */
  record StreamVersion(String stream, long version, long position) implements Entry {

    @Override
    public long commit() {
      return Position.commit(position);
    }
  }

  /**
   * Which commit carries a unique key.
   *
   * @param key the key
   * @param commit number of the commit
   */
  record UniqueKey(String key, long commit) implements Entry {}
}
