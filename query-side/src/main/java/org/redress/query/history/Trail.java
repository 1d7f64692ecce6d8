package org.redress.query.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.redress.query.projection.EventReader;
import org.redress.query.projection.Recorded;

/**
 * Reads files of one kind from the log itself, never from a read model: their audit trail, and a
 * file folded up to any point of it.
 *
 * @param <V> the file as the API shows it
 */
public final class Trail<V> {

  private final EventReader log;
  private final Fold<V> fold;

  /**
   * One step of folding a file.
   *
   * @param <V> the file
   */
  @FunctionalInterface
  public interface Fold<V> {

    /** The file after the event. */
    V apply(@Nullable V before, Recorded event);
  }

  /** Reads this log with this fold, which takes every event of such a file. */
  public Trail(EventReader log, Fold<V> fold) {
    this.log = log;
    this.fold = fold;
  }

  /** Number of events in the file, 0 when there is no such file. */
  public long version(String id) {
    return log.versionOf(id);
  }

  /** Events of the file after a version, in order. */
  public List<Recorded> events(String id, long afterVersion, int limit) {
    return log.stream(id, afterVersion + 1, limit);
  }

  /** The file after so many events; empty when there is no such file. */
  public Optional<V> asOfVersion(String id, long version) {
    return fold(id, version, null);
  }

  /** The file with everything recorded up to a moment; empty when there was none yet. */
  public Optional<V> asOfMoment(String id, Instant moment) {
    return fold(id, Long.MAX_VALUE, moment);
  }

  /** The file with everything that is in the log. */
  public Optional<V> latest(String id) {
    return fold(id, Long.MAX_VALUE, null);
  }

  private Optional<V> fold(String id, long toVersion, @Nullable Instant until) {
    AtomicReference<@Nullable V> file = new AtomicReference<>();
    log.forEach(
        id,
        toVersion,
        event -> {
          if (until == null || !event.recordedAt().isAfter(until)) {
            file.set(fold.apply(file.get(), event));
          }
        });
    return Optional.ofNullable(file.get());
  }
}
