package org.redress.command.automation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.Actor;
import org.redress.command.CommandDesk;
import org.redress.command.CommandRefused;
import org.redress.command.Role;
import org.redress.command.Submission;
import org.redress.command.signal.RaiseSignal;
import org.redress.command.signal.SignalRefusal;
import org.redress.events.DomainEvent;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.StoredEvent;
import org.redress.eventstore.json.EventCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that what rises above its season, and what may be a group dispute, gets on the record
 * once. It keeps nothing: after a start it reads the log from its first commit, so what happened
 * while nothing ran is found too.
 */
public final class SignalWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SignalWatch.class);

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final int COMMITS_AT_ONCE = 1_000;

  /** Every event that it counts has one of these in its name. */
  private static final List<String> MARKS =
      List.of("\"ComplaintFiled\"", "\"SignalSettingsPublished\"", "SignalRaised\"");

  private final CommitLog log;
  private final EventCodec codec;
  private final CommandDesk desk;
  private final InstantSource now;
  private final SignalFinder finder = new SignalFinder();
  private final Thread thread;
  private long applied;
  private volatile boolean closed;
  private volatile @Nullable String failure;

  /** Watches this log and sends to this desk; nothing runs before {@link #start}. */
  public SignalWatch(CommitLog log, EventCodec codec, CommandDesk desk, InstantSource now) {
    this.log = log;
    this.codec = codec;
    this.desk = desk;
    this.now = now;
    this.thread = Thread.ofVirtual().name("signal-watch").unstarted(this::run);
  }

  /** Starts watching. */
  public void start() {
    thread.start();
  }

  /** What went wrong at the last look, null when nothing did. */
  public @Nullable String failure() {
    return failure;
  }

  /** Stops after the signal in hand; the rest is found after the next start. */
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
    Instant at = now.instant().truncatedTo(ChronoUnit.MILLIS);
    for (RaiseSignal signal : finder.find(at, applied)) {
      submit(signal, at);
    }
  }

  private void run() {
    while (!closed) {
      try {
        look();
        failure = null;
      } catch (RuntimeException e) {
        failure = String.valueOf(e.getMessage());
        LOG.warn("Early warning could not look; it is tried again", e);
      }
      pause();
    }
  }

  private void catchUp() {
    while (applied < log.head() && !closed) {
      for (RawCommit commit : log.read(applied, COMMITS_AT_ONCE)) {
        if (mentionsSomethingCounted(commit)) {
          for (StoredEvent event : commit.parse().events()) {
            if (codec.decode(event) instanceof DomainEvent fact) {
              finder.apply(fact);
            }
          }
        }
        applied = commit.number();
      }
    }
  }

  private static boolean mentionsSomethingCounted(RawCommit commit) {
    String body = new String(commit.body(), StandardCharsets.UTF_8);
    return MARKS.stream().anyMatch(body::contains);
  }

  private void submit(RaiseSignal signal, Instant at) {
    if (closed) {
      return;
    }
    String key = "signal|" + signal.signalId();
    var actor = new Actor("automation", Role.AUTOMATION, "automation");
    try {
      desk.submit(signal, new Submission(actor, at, null, key, null, key, null));
    } catch (CommandRefused refused) {
      // Another process raised it a moment ago.
      if (refused.refusal().code() != SignalRefusal.SIGNAL_ALREADY_RAISED) {
        throw refused;
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
