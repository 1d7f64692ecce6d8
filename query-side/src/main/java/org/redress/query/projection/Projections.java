package org.redress.query.projection;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  /** How long a process that runs projections may be silent before another takes them over. */
  private static final Duration CLAIM_TIME = Duration.ofSeconds(15);

  private static final Duration SAID_EVERY = Duration.ofSeconds(5);
  private static final Duration WORTH_SAYING = Duration.ofSeconds(1);

  private final String owner = UUID.randomUUID().toString();
  private final List<Projection> projections;
  private final CommitLog commits;
  private final EventReader reader;
  private final MongoDatabase database;
  private final InstantSource clock;
  private final Duration claimTime;
  private final Progress progress = new Progress();
  private volatile List<ProjectionRunner> runners;
  private @Nullable Thread reporter;

  /** Nothing runs before {@link #start}. */
  public Projections(
      List<Projection> projections,
      CommitLog commits,
      EventReader reader,
      MongoDatabase database,
      InstantSource clock,
      MeterRegistry meters) {
    this(projections, commits, reader, database, clock, meters, CLAIM_TIME);
  }

  Projections(
      List<Projection> projections,
      CommitLog commits,
      EventReader reader,
      MongoDatabase database,
      InstantSource clock,
      MeterRegistry meters,
      Duration claimTime) {
    this.projections = List.copyOf(projections);
    this.commits = commits;
    this.reader = reader;
    this.database = database;
    this.clock = clock;
    this.claimTime = claimTime;
    this.runners = newRunners();
    for (int i = 0; i < this.projections.size(); i++) {
      register(meters, i, this.projections.get(i).name());
    }
  }

  private List<ProjectionRunner> newRunners() {
    EventFeed feed = new EventFeed(commits, reader);
    return projections.stream().map(projection -> newRunner(projection, feed)).toList();
  }

  private ProjectionRunner newRunner(Projection projection, EventFeed feed) {
    var claiming = new Claiming(new Positions(database), projection, owner, claimTime, clock);
    return new ProjectionRunner(
        projection.name(),
        new ProjectionWork(projection, feed, database, claiming),
        commits,
        clock,
        progress,
        claiming.pace());
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

  /**
   * Starts all projections where they stopped. Those that another process runs stand by until it
   * stops, or shows no sign of life for 15 seconds.
   */
  public synchronized void start() {
    runners.forEach(ProjectionRunner::start);
    reporter = Thread.ofVirtual().name("projections-report").start(this::reportCatchingUp);
  }

  private void reportCatchingUp() {
    try {
      awaitHead(commits.head());
    } catch (InterruptedException e) {
      log.debug("Stopped while catching up", e);
    }
  }

  /** Waits until all read models show this commit, and says how far they are when it takes long. */
  private void awaitHead(long head) throws InterruptedException {
    long begun = System.nanoTime();
    while (!progress.await(() -> caughtUpTo() >= head, SAID_EVERY.toNanos())) {
      log.info("Read models have {} of {} commits", caughtUpTo(), head);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    if (took.compareTo(WORTH_SAYING) > 0) {
      log.info("Read models have all {} commits after {} s", head, took.toSeconds());
    }
  }

  /** Stops all projections and waits until none writes any more. They can be started again. */
  public synchronized void stop() throws InterruptedException {
    if (reporter != null) {
      reporter.interrupt();
      reporter = null;
    }
    List<ProjectionRunner> running = runners;
    runners = newRunners();
    for (ProjectionRunner runner : running) {
      runner.stop();
    }
    running.forEach(ProjectionRunner::release);
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
   * Drops every read model and makes it again from the log, in this process, from whichever ran
   * them. Queries find less than there is until it returns.
   *
   * @throws InterruptedException when the caller is interrupted; the projections go on
   */
  public Rebuilt rebuild() throws InterruptedException {
    stop();
    long begun = System.nanoTime();
    long head = commits.head();
    // First nobody else may move them, then they are dropped.
    Positions positions = new Positions(database);
    projections.forEach(projection -> positions.seize(projection.name(), owner));
    projections.stream()
        .flatMap(projection -> projection.writers(database).stream())
        .forEach(BatchWriter::drop);
    start();
    // How far it is, start() says.
    progress.await(() -> caughtUpTo() >= head, Long.MAX_VALUE);
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    long events = runners.isEmpty() ? 0 : runners.getFirst().events();
    return new Rebuilt(head, events, took);
  }
}
