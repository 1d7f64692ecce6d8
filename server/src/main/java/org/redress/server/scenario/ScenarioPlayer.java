package org.redress.server.scenario;

import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.redress.command.Actor;
import org.redress.command.Command;
import org.redress.command.CommandDesk;
import org.redress.command.Outcome;
import org.redress.command.Submission;
import org.redress.command.desk.Fingerprint;
import org.redress.events.calendar.Calendars;

/**
 * Sends the commands of a scenario to the desk, several commits at a time and one stage after the
 * other. Every commit has an idempotency key, so a second run changes nothing, and one that was
 * broken off goes on where it stopped. It is sent in the role of an import: these are records of
 * what was done, to which no automation adds an act. Only what the desk takes from nobody but
 * officers is sent as an officer; no automation follows from any of it.
 */
public final class ScenarioPlayer {

  /** Enough to fill the group commits of the log while others decide. */
  private static final int IN_FLIGHT = 16;

  private final CommandDesk desk;
  private final Fingerprint fingerprint;
  private final InstantSource clock;
  private final Scenario scenario;
  private final LongAdder files = new LongAdder();
  private final LongAdder commands = new LongAdder();
  private final LongAdder commits = new LongAdder();
  private final LongAdder repeated = new LongAdder();
  private final AtomicReference<@Nullable RuntimeException> broken = new AtomicReference<>();

  ScenarioPlayer(
      CommandDesk desk, Fingerprint fingerprint, InstantSource clock, Scenario scenario) {
    this.desk = desk;
    this.fingerprint = fingerprint;
    this.clock = clock;
    this.scenario = scenario;
  }

  /**
   * Plays it to the end.
   *
   * @param calendars working days of the played years
   * @throws org.redress.command.CommandRefused when the folder holds something else under the ids
   *     of the scenario
   */
  ScenarioSummary play(Calendars calendars, PrintStream bar) {
    long started = System.nanoTime();
    List<Stage> stages = scenario.stages(calendars);
    var progress = new Progress(bar, stages.stream().mapToLong(Stage::files).sum());
    stages.forEach(stage -> play(stage, progress));
    progress.done();
    return new ScenarioSummary(
        scenario.title(),
        files.sum(),
        commands.sum(),
        commits.sum(),
        repeated.sum(),
        Math.round((System.nanoTime() - started) / 1e6) / 1000.0);
  }

  private void play(Stage stage, Progress progress) {
    var free = new Semaphore(IN_FLIGHT);
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int commit = 0; commit < stage.commits() && broken.get() == null; commit++) {
        int number = commit;
        free.acquireUninterruptibly();
        workers.execute(() -> {
          try {
            send(stage, number);
            progress.add(stage.name(), Math.min(stage.together(), stage.files()));
          } catch (RuntimeException failure) {
            broken.compareAndSet(null, failure);
          } finally {
            free.release();
          }
        });
      }
    }
    RuntimeException failure = broken.get();
    if (failure != null) {
      throw failure;
    }
    files.add(stage.files());
  }

  private void send(Stage stage, int commit) {
    List<Command> all = stage.commands(commit);
    String key = String.format(Locale.ROOT, "%s|%s|%06d", scenario.title(), stage.name(), commit);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Outcome outcome =
        desk.submitAll(
            all,
            new Submission(
                new Actor(
                    "scenario-" + scenario.title(), stage.role(), stage.place(commit).office()),
                now,
                null,
                key,
                fingerprint.of("scenario", Map.of("commands", all.toString())),
                key,
                null));
    if (outcome.repeated()) {
      repeated.increment();
    } else {
      commits.increment();
      commands.add(all.size());
    }
  }
}
