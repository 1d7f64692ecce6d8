package org.redress.eventstore.mongo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.StoredEvent;

/**
 * Reads streams by their keys. Every version of a dense stream has a key that can be told in
 * advance, so exact keys are asked for, which any server finds in its index.
 */
final class MongoStreams {

  private static final int CHUNK = 100;

  /** A server may show a commit and not yet one before it while it reads; not so the next time. */
  private static final int READS = 3;

  private final CommitStore store;
  private final boolean sparse;

  MongoStreams(CommitStore store, boolean sparse) {
    this.store = store;
    this.sparse = sparse;
  }

  List<StoredEvent> read(String stream, long fromVersion, int limit) {
    long from = Math.max(0, fromVersion);
    if (sparse) {
      return chunk(stream, versions(stream).filter(v -> v >= from).limit(limit).toArray());
    }
    List<StoredEvent> events = new ArrayList<>();
    while (events.size() < limit) {
      long next = from + events.size();
      int size = Math.min(CHUNK, limit - events.size());
      List<StoredEvent> chunk = dense(stream, LongStream.range(next, next + size).toArray());
      events.addAll(chunk);
      if (chunk.size() < size) {
        break;
      }
    }
    return events;
  }

  OptionalLong lastVersion(String stream) {
    return sparse ? versions(stream).max() : lastOfDense(stream);
  }

  /** First small versions and powers of two, then what lies between the last found and the next. */
  private OptionalLong lastOfDense(String stream) {
    long[] probes =
        LongStream.concat(
                LongStream.range(0, 16), LongStream.range(5, 40).map(bit -> (1L << bit) - 1))
            .toArray();
    long last = highest(stream, probes);
    if (last < 0) {
      return OptionalLong.empty();
    }
    long beyond = 2 * last + 2;
    while (beyond - last > 1) {
      long step = Math.ceilDiv(beyond - last, 16);
      long end = beyond;
      long[] between = LongStream.iterate(last + step, v -> v < end, v -> v + step).toArray();
      last = Math.max(last, highest(stream, between));
      beyond = Math.min(beyond, last + step);
    }
    return OptionalLong.of(last);
  }

  private long highest(String stream, long[] versions) {
    return store.holders(keys(stream, versions)).stream()
        .flatMap(holder -> holder.keys().stream())
        .mapToLong(key -> Keys.version(key, stream))
        .filter(version -> LongStream.of(versions).anyMatch(asked -> asked == version))
        .max()
        .orElse(-1);
  }

  private LongStream versions(String stream) {
    return store.holdersBetween(Keys.firstOf(stream), Keys.afterLastOf(stream)).stream()
        .flatMap(holder -> holder.keys().stream())
        .mapToLong(key -> Keys.version(key, stream))
        .filter(version -> version >= 0)
        .sorted();
  }

  private List<StoredEvent> dense(String stream, long[] versions) {
    List<StoredEvent> events = List.of();
    for (int read = 0; read < READS; read++) {
      events = chunk(stream, versions);
      if (events.isEmpty() || events.getLast().version() == versions[events.size() - 1]) {
        return events;
      }
    }
    int hole = 0;
    while (events.get(hole).version() == versions[hole]) {
      hole++;
    }
    throw new CommitLogException(
        "Version %s of stream %s is missing from the log".formatted(versions[hole], stream));
  }

  private List<StoredEvent> chunk(String stream, long[] versions) {
    if (versions.length == 0) {
      return List.of();
    }
    long first = versions[0];
    long last = versions[versions.length - 1];
    return store.holding(keys(stream, versions)).stream()
        .flatMap(commit -> commit.raw().parse().events().stream())
        .filter(event -> stream.equals(event.stream()))
        .filter(event -> event.version() >= first && event.version() <= last)
        .sorted(Comparator.comparingLong(StoredEvent::version))
        .toList();
  }

  private static List<String> keys(String stream, long[] versions) {
    return LongStream.of(versions).mapToObj(v -> Keys.streamVersion(stream, v)).toList();
  }
}
