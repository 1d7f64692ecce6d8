package org.redress.server.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntSupplier;
import java.util.function.LongUnaryOperator;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.NewCommit;

/** A log to which many callers append at once, each to streams of its own, and which is read. */
final class LogTarget {

  /** How many events a stream gets. */
  static final int EVENTS_OF_A_STREAM = 20;

  private static final int TAIL_COMMITS = 10;

  /** A replay is cut off after so many times the time that a measurement takes. */
  private static final int LONGEST_REPLAY = 10;

  /** Longer than a peer that orders by wall clock looks back. */
  private static final Duration UNTIL_OLD = Duration.ofMillis(1_200);

  private final EventLog log;

  LogTarget(CommitLog log) {
    this(new CommitEventLog(log, () -> {}));
  }

  LogTarget(EventLog log) {
    this.log = log;
  }

  /** The bytes of one of the commits that are appended. */
  static byte[] commit() {
    NewCommit commit = CommitEventLog.commit(event(UUID.randomUUID().toString(), 0));
    return CommitDraft.of(commit).seal(1_000, commit.events().getFirst().time());
  }

  /** Durable commits a second. */
  double append(int callers, Duration time) throws ExecutionException, InterruptedException {
    return perSecond(callers, time, this::appendUntil);
  }

  private long appendUntil(long end) {
    long commits = 0;
    String own = "";
    while (System.nanoTime() < end) {
      long version = commits % EVENTS_OF_A_STREAM;
      own = version == 0 ? UUID.randomUUID().toString() : own;
      log.append(event(own, version));
      commits++;
    }
    return commits;
  }

  /** Commits read in order, a second: all of them, at least once if that can be done in time. */
  double replay(Duration time) {
    long start = System.nanoTime();
    long commits = 0;
    while (System.nanoTime() - start < time.toNanos()) {
      commits += log.replay(() -> System.nanoTime() - start < LONGEST_REPLAY * time.toNanos());
    }
    return commits * 1e9 / (System.nanoTime() - start);
  }

  /** Loads of random ones of some streams, a second. */
  double streams(List<String> streams, int callers, Duration time)
      throws ExecutionException, InterruptedException {
    return perSecond(
        callers,
        time,
        end ->
            repeat(
                end, () -> load(streams.get(ThreadLocalRandom.current().nextInt(streams.size())))));
  }

  private void load(String stream) {
    expect(EVENTS_OF_A_STREAM, log.load(stream));
  }

  /** Polls for the last ten commits, a second. */
  double tails(int callers, Duration time) throws ExecutionException, InterruptedException {
    Thread.sleep(UNTIL_OLD);
    IntSupplier tail = log.tail(TAIL_COMMITS);
    String stream = UUID.randomUUID().toString();
    for (int version = 0; version < TAIL_COMMITS; version++) {
      log.append(event(stream, version));
    }
    return perSecond(
        callers, time, end -> repeat(end, () -> expect(TAIL_COMMITS, tail.getAsInt())));
  }

  private static void expect(int events, int found) {
    if (found != events) {
      throw new IllegalStateException("Read %s events, not %s".formatted(found, events));
    }
  }

  private static long repeat(long end, Runnable work) {
    long times = 0;
    while (System.nanoTime() < end) {
      work.run();
      times++;
    }
    return times;
  }

  /**
   * What callers do at once, a second.
   *
   * @param work works until a moment and says how often it did
   */
  private static double perSecond(int callers, Duration time, LongUnaryOperator work)
      throws ExecutionException, InterruptedException {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    long done = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Long>> each = new ArrayList<>();
      for (int caller = 0; caller < callers; caller++) {
        each.add(threads.submit(() -> work.applyAsLong(end)));
      }
      for (Future<Long> caller : each) {
        done += caller.get();
      }
    }
    return done * 1e9 / (System.nanoTime() - start);
  }

  private static SampleEvent event(String stream, long version) {
    return new SampleEvent(stream, version, Instant.now().truncatedTo(ChronoUnit.MILLIS));
  }
}
