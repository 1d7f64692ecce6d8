package org.redress.query.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.RawCommit;

/**
 * The log in batches, decoded once for all projections: runners that come by at the same place find
 * the batch that another has decoded already.
 */
final class EventFeed {

  /** A runner that lags by more batches than this decodes for itself. */
  private static final int BATCHES_KEPT = 4;

  /**
   * A batch ends with the commit that brings it to so many events: one commit may hold hundreds,
   * and every runner keeps the documents of a whole batch in memory.
   */
  private static final int LARGE_BATCH = 20_000;

  /** Commits read at a time. */
  private static final int PAGE = 200;

  private final CommitLog log;
  private final EventReader reader;
  private final Map<Key, CompletableFuture<EventBatch>> batches =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CompletableFuture<EventBatch>> eldest) {
          return size() > BATCHES_KEPT;
        }
      };

  EventFeed(CommitLog log, EventReader reader) {
    this.log = log;
    this.reader = reader;
  }

  /** Up to {@code limit} commits above {@code after}; empty at the end of the log. */
  EventBatch read(long after, int limit) {
    Key key = new Key(after, limit);
    CompletableFuture<EventBatch> mine = new CompletableFuture<>();
    CompletableFuture<EventBatch> shared;
    synchronized (batches) {
      shared = batches.putIfAbsent(key, mine);
    }
    if (shared == null) {
      decode(key, mine);
      shared = mine;
    }
    try {
      return shared.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void decode(Key key, CompletableFuture<EventBatch> result) {
    EventBatch batch = null;
    try {
      batch = decode(key);
      result.complete(batch);
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
    if (batch == null || batch.isEmpty()) {
      // The next one who asks looks again.
      synchronized (batches) {
        batches.remove(key, result);
      }
    }
  }

  private EventBatch decode(Key key) {
    List<Recorded> events = new ArrayList<>();
    long last = key.after();
    long end = key.after() + key.limit();
    while (last < end && events.size() < LARGE_BATCH) {
      List<RawCommit> commits = log.read(last, (int) Math.min(PAGE, end - last));
      if (commits.isEmpty()) {
        break;
      }
      for (RawCommit commit : commits) {
        if (events.size() < LARGE_BATCH) {
          events.addAll(reader.decode(commit));
          last = commit.number();
        }
      }
    }
    return new EventBatch(Collections.unmodifiableList(events), last);
  }

  private record Key(long after, int limit) {}
}
