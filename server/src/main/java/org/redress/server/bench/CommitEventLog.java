package org.redress.server.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.RawCommit;

/** The commit log of this service as something to measure. */
final class CommitEventLog implements EventLog {

  private static final int PAGE = 500;
  private static final int LONGEST_STREAM = 100;

  private final CommitLog log;
  private final Runnable close;

  /**
   * A log.
   *
   * @param close closes it and what it stands on
   */
  CommitEventLog(CommitLog log, Runnable close) {
    this.log = log;
    this.close = close;
  }

  /** The commit that consists of this event. */
  static NewCommit commit(SampleEvent event) {
    NewEvent only =
        new NewEvent(
            UUID.randomUUID().toString(),
            event.stream(),
            event.version(),
            SampleEvent.STREAM_TYPE,
            SampleEvent.TYPE,
            null,
            event.time(),
            null,
            null,
            SampleEvent.PAYLOAD);
    return new NewCommit(
        UUID.randomUUID().toString(), null, Map.copyOf(SampleEvent.METADATA), List.of(only));
  }

  @Override
  public void append(SampleEvent event) {
    log.append(commit(event));
  }

  /** As many callers as events: what they wait for together is written together. */
  @Override
  public void appendAll(List<SampleEvent> events) {
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      callers.invokeAll(
          events.stream().map(event -> Executors.callable(() -> append(event))).toList());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public int load(String stream) {
    return log.readStream(stream, 0, LONGEST_STREAM).size();
  }

  @Override
  public long replay(BooleanSupplier goOn) {
    long after = 0;
    List<RawCommit> page = log.read(after, PAGE);
    while (!page.isEmpty()) {
      after = page.getLast().number();
      page = goOn.getAsBoolean() ? log.read(after, PAGE) : List.of();
    }
    return after;
  }

  @Override
  public IntSupplier tail(int limit) {
    long after = log.head();
    return () -> log.read(after, limit).size();
  }

  @Override
  public void close() {
    close.run();
  }
}
