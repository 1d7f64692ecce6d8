package org.redress.eventstore.mongo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;

/**
 * Runs actors one at a time on a time of its own. Whose turn is next, and for how long an actor
 * stalls now and then, comes from the seed alone, so the same seed gives the same run to the last
 * step.
 */
final class Turns implements Timing {

  private static final long STEP_NANOS = Duration.ofMillis(2).toNanos();
  private static final int STALLS_ONE_IN = 400;
  private static final int LONGEST_STALL_SECONDS = 40;

  private final Random random;
  private final List<Actor> actors = new ArrayList<>();
  private final Semaphore back = new Semaphore(0);
  private Actor current;
  private long now;
  private Throwable failure;

  Turns(Random random) {
    this.random = random;
  }

  /** Adds an actor; the run ends when all that are not in the background have ended. */
  void add(boolean background, Runnable body) {
    actors.add(new Actor(background, body));
  }

  void run() {
    actors.forEach(Actor::start);
    while (failure == null
        && actors.stream().anyMatch(actor -> !actor.background && !actor.ended)) {
      current = next();
      now += STEP_NANOS;
      current.go.release();
      back.acquireUninterruptibly();
    }
    actors.forEach(actor -> actor.thread.interrupt());
    if (failure != null) {
      throw new AssertionError("An actor failed: " + failure, failure);
    }
  }

  private Actor next() {
    long earliest =
        actors.stream().filter(a -> !a.ended).mapToLong(a -> a.wakesAt).min().orElseThrow();
    now = Math.max(now, earliest);
    List<Actor> ready = actors.stream().filter(a -> !a.ended && a.wakesAt <= now).toList();
    return ready.get(random.nextInt(ready.size()));
  }

  /** Lets others go first, and sometimes a great many of them. */
  void yield() {
    boolean stalls = !current.background && random.nextInt(STALLS_ONE_IN) == 0;
    pause(stalls ? Duration.ofMillis(random.nextInt(LONGEST_STALL_SECONDS * 1000)) : Duration.ZERO);
  }

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public void pause(Duration length) {
    Actor self = current;
    self.wakesAt = now + length.toNanos();
    back.release();
    self.go.acquireUninterruptibly();
    if (Thread.interrupted()) {
      throw new Over();
    }
  }

  /** Ends what still runs in the background. */
  private static final class Over extends Error {

    private static final long serialVersionUID = 1L;

    Over() {
      super(null, null, false, false);
    }
  }

  private final class Actor {

    final boolean background;
    final Semaphore go = new Semaphore(0);
    final Thread thread;
    long wakesAt;
    boolean ended;

    Actor(boolean background, Runnable body) {
      this.background = background;
      this.thread =
          Thread.ofVirtual()
              .unstarted(() -> {
                go.acquireUninterruptibly();
                try {
                  body.run();
                } catch (Over e) {
                  return;
                } catch (Throwable e) {
                  failure = e;
                }
                ended = true;
                back.release();
              });
    }

    void start() {
      thread.start();
    }
  }
}
