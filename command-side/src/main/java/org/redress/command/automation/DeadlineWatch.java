package org.redress.command.automation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redress.command.Actor;
import org.redress.command.ChinaTime;
import org.redress.command.Command;
import org.redress.command.CommandDesk;
import org.redress.command.CommandRefused;
import org.redress.command.Role;
import org.redress.command.Submission;
import org.redress.command.automation.OpenClocks.OpenClock;
import org.redress.command.clock.ClockRefusal;
import org.redress.command.clock.DetermineDueDate;
import org.redress.command.clock.RecordMissedDeadline;
import org.redress.command.clock.RunningClock;
import org.redress.events.clock.ClockEvent;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.StoredEvent;
import org.redress.eventstore.json.EventCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that a deadline that passes gets on the record, once, and that a due date is computed
 * when its calendar has come. It keeps nothing: after a start it reads the log from its first
 * commit, so what passed while nothing ran is found too.
 */
public final class DeadlineWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final int COMMITS_AT_ONCE = 1_000;

  /** Every event about a clock has one of these in its name. */
  private static final List<String> MARKS = List.of("\"Clock", "\"DeadlineMissed\"");

  private final CommitLog log;
  private final EventCodec codec;
  private final CommandDesk desk;
  private final InstantSource now;
  private final OpenClocks clocks = new OpenClocks();
  private final Thread thread;
  private final TreeSet<Integer> alarmed = new TreeSet<>();
  private long applied;
  private boolean determined;
  private @Nullable LocalDate lookedOn;
  private long lookedAt;
  private volatile boolean closed;
  private volatile @Nullable String failure;
  private volatile SortedSet<Integer> missingYears = new TreeSet<>();

  /** Watches this log and sends to this desk; nothing runs before {@link #start}. */
  public DeadlineWatch(CommitLog log, EventCodec codec, CommandDesk desk, InstantSource now) {
    this.log = log;
    this.codec = codec;
    this.desk = desk;
    this.now = now;
    this.thread = Thread.ofVirtual().name("deadline-watch").unstarted(this::run);
  }

  /** Starts watching. */
  public void start() {
    thread.start();
  }

  /** What went wrong at the last look, null when nothing did. */
  public @Nullable String failure() {
    return failure;
  }

  /** Years for which no calendar is published although due dates need them. */
  public SortedSet<Integer> missingYears() {
    return missingYears;
  }

  /** Stops after the clock in hand; the rest is found after the next start. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks once, at everything that is in the log by now. */
  public void look() {
    catchUp();
    if (!determined) {
      determineDueDates();
      // A calendar can only come with a start, so one try is enough.
      determined = true;
    }
    recordMissed();
    alarm();
  }

  private void run() {
    while (!closed) {
      try {
        look();
        failure = null;
        Thread.sleep(BETWEEN_LOOKS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        failure = String.valueOf(e.getMessage());
        LOG.warn("Deadlines could not be looked after; it is tried again", e);
        pause();
      }
    }
  }

  private void catchUp() {
    while (applied < log.head() && !closed) {
      for (RawCommit commit : log.read(applied, COMMITS_AT_ONCE)) {
        if (mentionsAClock(commit)) {
          for (StoredEvent event : commit.parse().events()) {
            if (codec.classOf(event.name()).getName().startsWith(ClockEvent.class.getPackageName())
                && codec.decode(event) instanceof ClockEvent fact) {
              clocks.apply(fact);
            }
          }
        }
        applied = commit.number();
      }
    }
  }

  /** Most commits have nothing to do with clocks; looking is cheaper than parsing. */
  private static boolean mentionsAClock(RawCommit commit) {
    String body = new String(commit.body(), StandardCharsets.UTF_8);
    return MARKS.stream().anyMatch(body::contains);
  }

  /** Nothing new can have passed while neither the log nor the day has moved. */
  private void recordMissed() {
    Instant at = now.instant().truncatedTo(ChronoUnit.MILLIS);
    LocalDate today = ChinaTime.dayOf(at);
    if (today.equals(lookedOn) && applied == lookedAt) {
      return;
    }
    for (OpenClock open : clocks.passed(today)) {
      RunningClock clock = open.clock();
      submit(
          new RecordMissedDeadline(open.file().id(), open.file().kind(), at, clock.id()),
          at,
          "deadline|" + open.file().id() + '|' + clock.id() + '|' + clock.dueOn());
    }
    lookedOn = today;
    lookedAt = applied;
    catchUp();
  }

  private void determineDueDates() {
    Instant at = now.instant().truncatedTo(ChronoUnit.MILLIS);
    for (OpenClock open : clocks.withoutDueDate()) {
      RunningClock clock = open.clock();
      submit(
          new DetermineDueDate(open.file().id(), open.file().kind(), at, clock.id()),
          at,
          "due|" + open.file().id() + '|' + clock.id() + '|' + clock.missingYear());
    }
    catchUp();
  }

  private void submit(Command command, Instant at, String key) {
    if (closed) {
      return;
    }
    var actor = new Actor("automation", Role.AUTOMATION, "automation");
    try {
      desk.submit(command, new Submission(actor, at, null, key, null, key, null));
    } catch (CommandRefused refused) {
      // Somebody did the duty, or ended the clock, a moment ago; or the calendar is still missing.
      if (!(refused.refusal().code() instanceof ClockRefusal)) {
        throw refused;
      }
    }
  }

  private void alarm() {
    missingYears = clocks.missingYears();
    for (int year : missingYears) {
      if (alarmed.add(year)) {
        LOG.warn(
            "No calendar is published for {}; due dates that need it are not computed until it is in"
                + " the folder calendars",
            year);
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      closed = true;
    }
  }
}
