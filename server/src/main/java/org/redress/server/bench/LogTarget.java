package org.redress.server.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.RawCommit;

/** A log to which many callers append at once, each to streams of its own, and which is read. */
final class LogTarget {

  private static final int EVENTS_OF_A_STREAM = 20;
  private static final int PAGE = 500;
  private static final String PAYLOAD = "{\"text\":\"" + "投诉".repeat(60) + "\"}";

  private final CommitLog log;
  private String stream = "";

  LogTarget(CommitLog log) {
    this.log = log;
  }

  /** The bytes of one of the commits that are appended. */
  static byte[] commit() {
    NewCommit commit = commit(UUID.randomUUID().toString(), 0);
    return CommitDraft.of(commit).seal(1_000, commit.events().getFirst().time());
  }

  /** Durable commits a second. */
  double append(int callers, Duration time) throws ExecutionException, InterruptedException {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    long commits = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Long>> work = new ArrayList<>();
      for (int caller = 0; caller < callers; caller++) {
        work.add(threads.submit(() -> append(end)));
      }
      for (Future<Long> caller : work) {
        commits += caller.get();
      }
    }
    return commits * 1e9 / (System.nanoTime() - start);
  }

  private long append(long end) {
    long commits = 0;
    String own = "";
    while (System.nanoTime() < end) {
      long version = commits % EVENTS_OF_A_STREAM;
      own = version == 0 ? UUID.randomUUID().toString() : own;
      log.append(commit(own, version));
      commits++;
      if (version == EVENTS_OF_A_STREAM - 1) {
        finished(own);
      }
    }
    return commits;
  }

  private synchronized void finished(String whole) {
    stream = whole;
  }

  /** Commits read in order, a second. */
  double replay(Duration time) {
    long[] after = {0};
    return perSecond(
        time,
        () -> {
          List<RawCommit> page = log.read(after[0], PAGE);
          after[0] = page.isEmpty() ? 0 : page.getLast().number();
          return page.size();
        });
  }

  /** Loads of a stream of 20 events, a second. */
  double streams(Duration time) {
    String whole;
    synchronized (this) {
      whole = stream;
    }
    return perSecond(
        time,
        () -> {
          log.readStream(whole, 0, 2 * EVENTS_OF_A_STREAM);
          return 1;
        });
  }

  /** Polls for the last ten commits, a second. */
  double tails(Duration time) {
    long after = Math.max(0, log.head() - 10);
    return perSecond(
        time,
        () -> {
          log.read(after, PAGE);
          return 1;
        });
  }

  private static double perSecond(Duration time, LongSupplier work) {
    long start = System.nanoTime();
    long done = 0;
    while (System.nanoTime() - start < time.toNanos()) {
      done += work.getAsLong();
    }
    return done * 1e9 / (System.nanoTime() - start);
  }

  private static NewCommit commit(String stream, long version) {
    NewEvent event =
        new NewEvent(
            UUID.randomUUID().toString(),
            stream,
            version,
            "Case",
            "ComplaintFiled",
            null,
            Instant.EPOCH,
            null,
            null,
            PAYLOAD);
    return new NewCommit(
        UUID.randomUUID().toString(),
        null,
        Map.of("actor", "bench", "role", "OFFICER", "organisation", "330106"),
        List.of(event));
  }
}
