package org.redress.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Reads a whole log again and checks what it promises: numbers without a gap, every commit readable
 * and under its own number, recorded times that never go back, streams without holes, and an index
 * that says exactly what the commits say. Commits that arrive while it runs are left out.
 *
 * <p>Memory does not grow with the log: that a stream has no hole is told from the index, whose
 * every entry is compared with its commit.
 */
public final class LogCheck {

  private static final int PAGE = 500;

  /** The index may show a commit a moment before the log does. */
  private static final Duration ARRIVAL = Duration.ofSeconds(2);

  private final CommitLog log;
  private final LogIndex index;
  private final long end;
  private long commits;
  private long events;
  private long streams;
  private long bytes;
  private long keys;
  private long indexed;
  private long firstBeyondEnd = Long.MAX_VALUE;
  private Instant recordedAt = Instant.MIN;

  private LogCheck(CommitLog log, LogIndex index) {
    this.log = log;
    this.index = index;
    this.end = log.head();
  }

  /** Checks the log from its first commit to its head, or to the first fault. */
  public static LogReport run(CommitLog log, LogIndex index) {
    return new LogCheck(log, index).run();
  }

  private LogReport run() {
    Optional<LogReport.Fault> fault = Optional.empty();
    try {
      while (commits < end) {
        check(page());
      }
      checkNothingIsOnlyInTheIndex();
    } catch (Found found) {
      fault = Optional.of(found.fault);
    }
    return new LogReport(commits, events, streams, bytes, fault);
  }

  private List<RawCommit> page() {
    try {
      return log.read(commits, (int) Math.min(PAGE, end - commits));
    } catch (CommitLogException e) {
      // A page with a hole cannot be read; one by one, the hole shows its number.
      long number = commits + 1;
      RawCommit next =
          log.commit(number).orElseThrow(() -> new Found(number, "it is missing from the log"));
      return List.of(next);
    }
  }

  /** Checks the commits of a page up to the first that cannot be read. */
  private void check(List<RawCommit> page) {
    List<StoredCommit> readable = new ArrayList<>(page.size());
    Found unreadable = null;
    for (RawCommit raw : page) {
      try {
        readable.add(raw.parse());
        bytes += raw.body().length;
      } catch (CommitLogException e) {
        unreadable = new Found(raw.number(), Objects.requireNonNull(e.getMessage()));
        break;
      }
    }
    LogIndex around = index.around(readable);
    readable.forEach(commit -> check(commit, around));
    if (unreadable != null) {
      throw unreadable;
    }
  }

  private void check(StoredCommit commit, LogIndex around) {
    expect(
        commit,
        !commit.recordedAt().isBefore(recordedAt),
        () -> "its recorded time goes backwards");
    expect(commit, !commit.events().isEmpty(), () -> "it holds no event");
    if (commit.uniqueKey() != null) {
      OptionalLong holder = around.commit(commit.uniqueKey());
      expect(
          commit,
          holder.equals(OptionalLong.of(commit.number())),
          () -> "the index has another commit, or none, for its key " + commit.uniqueKey());
      keys++;
    }
    commit.events().forEach(event -> check(commit, event, around));
    recordedAt = commit.recordedAt();
    commits++;
  }

  private void check(StoredCommit commit, StoredEvent event, LogIndex around) {
    expect(
        commit,
        !event.time().isAfter(commit.recordedAt()),
        () -> "event " + event.id() + " was made after the commit was recorded");
    String stream = event.stream();
    if (stream != null) {
      Supplier<String> place = () -> "version " + event.version() + " of stream " + stream;
      expect(
          commit,
          around.position(stream, event.version()).equals(OptionalLong.of(event.position())),
          () -> "the index has another place, or none, for " + place.get());
      if (event.version() == 0) {
        streams++;
      } else {
        OptionalLong previous = around.position(stream, event.version() - 1);
        expect(
            commit,
            previous.isPresent() && previous.getAsLong() < event.position(),
            () -> place.get() + " does not follow its predecessor");
      }
      keys++;
    }
    events++;
  }

  /**
   * Every key of a commit was found in the index at its own place, so the index holds more than the
   * commits exactly when it has more entries. Only then is each entry looked up.
   */
  private void checkNothingIsOnlyInTheIndex() {
    index.forEach(this::count);
    if (indexed != keys) {
      index.forEach(this::checkIsInItsCommit);
      throw new Found(end, "the index has " + indexed + " entries, the commits have " + keys);
    }
    if (firstBeyondEnd < Long.MAX_VALUE && !arrives(firstBeyondEnd)) {
      throw new Found(firstBeyondEnd, "the index names it, but it is missing from the log");
    }
  }

  private void count(LogIndex.Entry entry) {
    if (entry.commit() <= end) {
      indexed++;
    } else {
      firstBeyondEnd = Math.min(firstBeyondEnd, entry.commit());
    }
  }

  /** Whether a commit that was not there at the start has come since, or comes at once. */
  private boolean arrives(long commit) {
    try {
      return log.awaitBeyond(commit - 1, ARRIVAL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void checkIsInItsCommit(LogIndex.Entry entry) {
    long number = entry.commit();
    if (number > end) {
      return;
    }
    StoredCommit commit = log.commit(number).map(RawCommit::parse).orElse(null);
    if (commit == null || !holds(commit, entry)) {
      throw new Found(number, "the index names it for " + entry + ", which it does not hold");
    }
  }

  private static boolean holds(StoredCommit commit, LogIndex.Entry entry) {
    return switch (entry) {
      case LogIndex.UniqueKey(String key, long ignored) -> key.equals(commit.uniqueKey());
      case LogIndex.StreamVersion(String stream, long version, long position) ->
          commit.events().stream()
              .anyMatch(event ->
                  event.position() == position
                      && stream.equals(event.stream())
                      && event.version() == version);
    };
  }

  private static void expect(StoredCommit commit, boolean holds, Supplier<String> otherwise) {
    if (!holds) {
      throw new Found(commit.number(), otherwise.get());
    }
  }

  /** Ends the check. */
  private static final class Found extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LogReport.Fault fault;

    Found(long commit, String what) {
      super(what, null, false, false);
      this.fault = new LogReport.Fault(commit, what);
    }
  }
}
