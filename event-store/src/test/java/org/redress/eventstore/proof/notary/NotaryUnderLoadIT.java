package org.redress.eventstore.proof.notary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.Commits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The notary keeps up with a log that is written to as fast as it can be. */
class NotaryUnderLoadIT {

  private static final Logger log = LoggerFactory.getLogger(NotaryUnderLoadIT.class);

  private static final int WRITERS = 16;
  private static final Duration TRAFFIC =
      Duration.ofMillis(Long.getLong("redress.load.millis", 2_500));

  @TempDir private Path folder;

  @Test
  void checkpointFollowsTheLogWhileItIsWritten() throws InterruptedException {
    rate(folder.resolve("warm"), true, new ArrayList<>());
    double alone = rate(folder.resolve("alone"), false, new ArrayList<>());
    List<Long> lags = new ArrayList<>();
    double followed = rate(folder.resolve("followed"), true, lags);
    Collections.sort(lags);
    log.info(
        "{} appends a second alone, {} with a notary; {} lags of a checkpoint in ms: median {},"
            + " longest {}",
        Math.round(alone),
        Math.round(followed),
        lags.size(),
        lags.get(lags.size() / 2),
        lags.getLast());

    assertThat(lags.get(lags.size() / 2)).isLessThan(1_000);
  }

  /** Appends a second by 16 threads; how long each of some commits waits for its checkpoint. */
  private static double rate(Path folder, boolean follows, List<Long> lags)
      throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    long end = System.nanoTime() + TRAFFIC.toNanos();
    try (OpenNotary open = new OpenNotary(folder);
        ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      if (follows) {
        open.notary().start();
      }
      for (int i = 0; i < WRITERS; i++) {
        writers.execute(() -> {
          while (System.nanoTime() < end) {
            open.log().append(Commits.one("case-" + next.incrementAndGet(), 0));
          }
        });
      }
      while (follows && System.nanoTime() < end) {
        long begun = System.nanoTime();
        long commit = Math.max(1, open.log().head());
        assertThat(open.notary().await(commit, Duration.ofSeconds(10))).isPresent();
        lags.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        Thread.sleep(37);
      }
      writers.shutdown();
      assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
      assertThat(open.notary().status().alarm()).isFalse();
    }
    return next.get() * 1e9 / TRAFFIC.toNanos();
  }
}
