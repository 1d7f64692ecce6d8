package org.redress.query.projection;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.redress.eventstore.CommitLog;
import org.redress.graphql.ProjectionWait;
import org.redress.query.projection.ProjectionStatus.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All projections of this process. Each runs on a thread of its own, so that one that is held up
 * does not hold up the others. Meters by projection: {@code redress.projection.lag} (commits behind
 * the log), {@code redress.projection.failed} (1 while it cannot apply a commit) and {@code
 * redress.projection.events}.
 */
public final class Projections implements ProjectionWait, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Projections.class);

  private final List<Projection> projections;
  private final CommitLog commits;
  private final EventReader reader;
  private final MongoDatabase database;
  private final InstantSource clock;
  private final Progress progress = new Progress();
  private volatile List<ProjectionRunner> runners;

  /** Nothing runs before {@link #start}. */
  public Projections(
      List<Projection> projections,
      CommitLog commits,
      EventReader reader,
      MongoDatabase database,
      InstantSource clock,
      MeterRegistry meters) {
    this.projections = List.copyOf(projections);
    this.commits = commits;
    this.reader = reader;
    this.database = database;
    this.clock = clock;
    this.runners = newRunners();
    for (int i = 0; i < this.projections.size(); i++) {
      register(meters, i, this.projections.get(i).name());
    }
  }

  private List<ProjectionRunner> newRunners() {
    String owner = UUID.randomUUID().toString();
    EventFeed feed = new EventFeed(commits, reader);
    return projections.stream()
        .map(projection ->
            new ProjectionRunner(
                projection.name(),
                new ProjectionWork(projection, feed, database, owner),
                commits,
                clock,
                progress))
        .toList();
  }

  private void register(MeterRegistry meters, int index, String name) {
    Gauge.builder("redress.projection.lag", this, all -> all.status(index).behind())
        .description("Commits in the log that the projection has not applied")
        .tag("projection", name)
        .register(meters);
    Gauge.builder(
            "redress.projection.failed",
            this,
            all -> all.status(index).state() == State.RETRYING ? 1 : 0)
        .description("1 while the projection cannot apply a commit")
        .tag("projection", name)
        .register(meters);
    FunctionCounter.builder(
            "redress.projection.events", this, all -> all.runners.get(index).events())
        .description("Events applied since the projection was started")
        .tag("projection", name)
        .register(meters);
  }

  /** Starts all projections where they stopped; takes them over from whoever ran them. */
  public synchronized void start() {
    runners.forEach(ProjectionRunner::start);
  }

  /** Stops all projections and waits until none writes any more. They can be started again. */
  public synchronized void stop() throws InterruptedException {
    List<ProjectionRunner> running = runners;
    runners = newRunners();
    for (ProjectionRunner runner : running) {
      runner.stop();
    }
  }

  @Override
  public void close() {
    try {
      stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean awaitApplied(long commit, Duration atMost) {
    try {
      return progress.await(() -> caughtUpTo() >= commit, atMost.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The last commit that every projection has applied. */
  public long caughtUpTo() {
    return runners.stream().mapToLong(ProjectionRunner::applied).min().orElse(0);
  }

  /** How each projection is doing. */
  public List<ProjectionStatus> statuses() {
    return runners.stream().map(ProjectionRunner::status).toList();
  }

  private ProjectionStatus status(int index) {
    return runners.get(index).status();
  }

  /**
   * Drops every read model and makes it again from the log. Queries find less than there is until
   * it returns.
   *
   * @throws InterruptedException when the caller is interrupted; the projections go on
   */
  public Rebuilt rebuild() throws InterruptedException {
    stop();
    long begun = System.nanoTime();
    long head = commits.head();
    projections.stream()
        .flatMap(projection -> projection.writers(database).stream())
        .forEach(BatchWriter::drop);
    new Positions(database).drop();
    start();
    while (!progress.await(() -> caughtUpTo() >= head, Duration.ofSeconds(10).toNanos())) {
      log.info("Rebuilding: {} of {} commits", caughtUpTo(), head);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    long events = runners.isEmpty() ? 0 : runners.getFirst().events();
    return new Rebuilt(head, events, took);
  }
}
