package org.redress.server.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.Receipt;

/** One caller who hands over batches of commits, each to a stream of its own. */
final class AppendTarget {

  private static final int EVENTS_OF_A_STREAM = 20;

  /** As long as those of {@link LogTarget}, but with nothing in them that could be compressed. */
  private static final List<String> PAYLOADS = payloads();

  private static final Map<String, String> CONTEXT =
      Map.of("actor", "bench", "role", "OFFICER", "organisation", "330106");

  private final CommitLog log;
  private final int batch;
  private final String[] streams;
  private long version;

  AppendTarget(CommitLog log, int batch) {
    this.log = log;
    this.batch = batch;
    this.streams = new String[batch];
  }

  /**
   * Durable commits a second.
   *
   * @param underWay batches that may be under way at once: with 1 each batch is durable before the
   *     next one is made, with 2 the next one is made meanwhile
   */
  double append(int underWay, Duration time) {
    long start = System.nanoTime();
    long commits = 0;
    Queue<List<CompletableFuture<Receipt>>> waiting = new ArrayDeque<>();
    while (System.nanoTime() - start < time.toNanos()) {
      if (batch == 1 && underWay == 1) {
        log.append(commit(0));
        version++;
        commits++;
      } else {
        waiting.add(log.submit(commits()));
        commits += waiting.size() < underWay ? 0 : await(waiting.remove());
      }
    }
    while (!waiting.isEmpty()) {
      commits += await(waiting.remove());
    }
    return commits * 1e9 / (System.nanoTime() - start);
  }

  private static int await(List<CompletableFuture<Receipt>> answers) {
    answers.forEach(CompletableFuture::join);
    return answers.size();
  }

  private List<NewCommit> commits() {
    List<NewCommit> commits = new ArrayList<>(batch);
    for (int i = 0; i < batch; i++) {
      commits.add(commit(i));
    }
    version++;
    return commits;
  }

  private NewCommit commit(int place) {
    long next = version % EVENTS_OF_A_STREAM;
    if (next == 0) {
      streams[place] = id();
    }
    NewEvent event =
        new NewEvent(
            id(),
            streams[place],
            next,
            "Case",
            "ComplaintFiled",
            null,
            Instant.EPOCH,
            null,
            null,
            PAYLOADS.get((int) ((version + place) % PAYLOADS.size())));
    return new NewCommit(id(), null, CONTEXT, List.of(event));
  }

  private static List<String> payloads() {
    Random random = new Random(7);
    List<String> payloads = new ArrayList<>();
    while (payloads.size() < 499) {
      StringBuilder text = new StringBuilder();
      random.ints(120, 0x4e00, 0x9fa0).forEach(text::appendCodePoint);
      payloads.add("{\"text\":\"" + text + "\"}");
    }
    return payloads;
  }

  /** The file it is compared with makes no ids either, so these are cheap ones. */
  private static String id() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
