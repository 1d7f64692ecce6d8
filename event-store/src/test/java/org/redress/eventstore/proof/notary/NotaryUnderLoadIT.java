package org.redress.eventstore.proof.notary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.Commits;

/** The notary keeps up with a log that is written to as fast as it can be. */
class NotaryUnderLoadIT {

  private static final int WRITERS = 16;
  private static final int CHECKPOINTS = 5;

  @TempDir private Path folder;

  @Test
  void checkpointsFollowTheLogWhileItIsWritten() throws InterruptedException {
    AtomicInteger streams = new AtomicInteger();
    AtomicBoolean writing = new AtomicBoolean(true);
    try (OpenNotary open = new OpenNotary(folder);
        ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      open.notary().start();
      for (int i = 0; i < WRITERS; i++) {
        writers.execute(() -> {
          while (writing.get()) {
            open.log().append(Commits.one("case-" + streams.incrementAndGet(), 0));
          }
        });
      }
      for (int i = 0; i < CHECKPOINTS; i++) {
        long commit = Math.max(1, open.log().head());

        assertThat(open.notary().await(commit, Duration.ofSeconds(10)))
            .hasValueSatisfying(
                checkpoint -> assertThat(checkpoint.head().size()).isGreaterThanOrEqualTo(commit));
      }
      writing.set(false);
      writers.shutdown();
      assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
      assertThat(open.notary().status().alarm()).isFalse();
    }
  }
}
