package org.redress.server.bench;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.redress.eventstore.backend.Backend;
import org.redress.eventstore.proof.checkpoint.Checkpoint;
import org.redress.eventstore.proof.notary.Notary;
import org.redress.server.CannotStart;
import org.redress.server.DataFolder;
import org.redress.server.Storage;

/** How long a durable commit waits for a checkpoint over it while 16 callers append. */
final class CheckpointLag {

  private static final int CALLERS = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private CheckpointLag() {}

  /** The waits in nanoseconds, one after another for so long. */
  static long[] measure(Path scratch, Duration time) throws InterruptedException {
    List<Long> waits = new ArrayList<>();
    try (DataFolder folder = DataFolder.open(scratch);
        Storage storage = Storage.of(folder, null);
        Backend log = storage.openLog(new SimpleMeterRegistry());
        Notary notary = storage.openNotary(log, new SimpleMeterRegistry())) {
      notary.start();
      var target = new LogTarget(log);
      Thread appending = Thread.ofVirtual().start(() -> append(target, time));
      while (appending.isAlive()) {
        long begun = System.nanoTime();
        Optional<Checkpoint> signed = notary.await(Math.max(1, log.head()), PATIENCE);
        if (signed.isEmpty()) {
          throw new CannotStart("No checkpoint came within " + PATIENCE.toSeconds() + " s");
        }
        waits.add(System.nanoTime() - begun);
      }
    }
    return waits.stream().mapToLong(Long::longValue).toArray();
  }

  private static void append(LogTarget target, Duration time) {
    try {
      target.append(CALLERS, time);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A caller was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
