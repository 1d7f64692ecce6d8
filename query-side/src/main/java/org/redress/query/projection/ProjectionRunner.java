package org.redress.query.projection;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitLog;
import org.redress.query.projection.Claiming.TakenOver;
import org.redress.query.projection.ProjectionStatus.Failure;
import org.redress.query.projection.ProjectionStatus.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one projection up to date on a thread of its own, or stands by while another process does.
 * A commit that cannot be applied is tried until it can, and everybody is told: nothing is ever
 * skipped. Who cannot apply it for longer than a claim lasts leaves the try to another process.
 */
final class ProjectionRunner {

  private static final Logger log = LoggerFactory.getLogger(ProjectionRunner.class);

  /** Commits folded in memory before anything is written. */
  private static final int LARGEST_BATCH = 2_000;

  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final String name;
  private final ProjectionWork work;
  private final CommitLog commits;
  private final InstantSource clock;
  private final Progress progress;
  private final AtomicLong events = new AtomicLong();
  private final Duration idle;
  private final Thread thread;

  private volatile boolean stopped;
  private volatile State state = State.STOPPED;
  private volatile @Nullable Failure failure;
  private volatile long applied;

  /**
   * A runner.
   *
   * @param pace how often its claim has to be renewed
   */
  ProjectionRunner(
      String name,
      ProjectionWork work,
      CommitLog commits,
      InstantSource clock,
      Progress progress,
      Duration pace) {
    this.name = name;
    this.work = work;
    this.commits = commits;
    this.clock = clock;
    this.progress = progress;
    this.idle = pace.compareTo(IDLE) < 0 ? pace : IDLE;
    this.thread = Thread.ofPlatform().daemon().name("projection-" + name).unstarted(this::run);
  }

  void start() {
    state = State.RUNNING;
    thread.start();
  }

  /** Stops and waits until the thread has ended. What was begun is done again by the next start. */
  void stop() throws InterruptedException {
    stopped = true;
    thread.interrupt();
    thread.join();
    state = State.STOPPED;
  }

  /** After the stop: lets another process have the projection at once. */
  void release() {
    try {
      work.release();
    } catch (MongoException e) {
      log.warn(
          "The claim on projection {} could not be given up, and ends by itself: {}",
          name,
          e.toString());
    }
  }

  ProjectionStatus status() {
    long done = applied;
    return new ProjectionStatus(name, state, done, Math.max(0, commits.head() - done), failure);
  }

  long applied() {
    return applied;
  }

  long events() {
    return events.get();
  }

  private void run() {
    int limit = LARGEST_BATCH;
    Duration pause = FIRST_PAUSE;
    while (!stopped) {
      try {
        if (!work.isOurs()) {
          standBy();
          continue;
        }
        int done = work.step(limit);
        succeeded(done);
        limit = Math.min(LARGEST_BATCH, limit * 2);
        pause = FIRST_PAUSE;
        if (done == 0) {
          commits.awaitBeyond(applied, idle);
        }
      } catch (TakenOver e) {
        log.warn("Projection {} was taken over by another process; this one stands by", name);
      } catch (InterruptedException | MongoInterruptedException e) {
        log.debug("Projection {} was interrupted", name, e);
      } catch (RuntimeException | Error e) {
        if (limit > 1) {
          // One commit at a time now, so that everything before the one at fault is applied.
          limit = 1;
        } else {
          failed(e, pause);
          pause = sleepThenLonger(pause);
        }
      }
    }
  }

  /** Shows how far the other process has come, and waits a moment. */
  private void standBy() throws InterruptedException {
    if (state != State.STANDBY) {
      log.info("Projection {} is run by another process; this one stands by", name);
    }
    state = State.STANDBY;
    failure = null;
    moved();
    Thread.sleep(LOOK.compareTo(idle) < 0 ? LOOK : idle);
  }

  private void succeeded(int done) {
    events.addAndGet(done);
    if (state == State.RETRYING) {
      log.info("Projection {} goes on after commit {}", name, work.applied());
    } else if (state == State.STANDBY) {
      log.info("Projection {} is run here now, from commit {} on", name, work.applied());
    }
    failure = null;
    state = State.RUNNING;
    moved();
  }

  private void moved() {
    applied = work.applied();
    progress.made();
  }

  private void failed(Throwable e, Duration pause) {
    long commit = work.applied() + 1;
    Failure earlier = failure;
    boolean again = earlier != null && earlier.commit() == commit;
    Instant since = earlier != null && again ? earlier.since() : clock.instant();
    failure = new Failure(since, commit, String.valueOf(e.getMessage()));
    state = State.RETRYING;
    if (again) {
      log.error(
          "Projection {} still cannot apply commit {}, next try in {}: {}",
          name,
          commit,
          pause,
          e.toString());
    } else {
      log.error("Projection {} cannot apply commit {}, next try in {}", name, commit, pause, e);
    }
  }

  private static Duration sleepThenLonger(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      // Only stop() interrupts; the loop looks at the state next.
      return FIRST_PAUSE;
    }
    Duration longer = pause.multipliedBy(2);
    return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
  }
}
