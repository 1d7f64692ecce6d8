package org.redress.eventstore.mongo;

import static org.redress.eventstore.mongo.History.Outcome.ACKNOWLEDGED;
import static org.redress.eventstore.mongo.History.Outcome.REFUSED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What callers were told and readers saw, and whether that agrees with the log in the end. */
final class History {

  private final List<Append> appends = new ArrayList<>();
  private final List<List<String>> readers = new ArrayList<>();

  /** What a caller was told. */
  enum Outcome {
    ACKNOWLEDGED,
    REFUSED,
    UNKNOWN
  }

  /**
   * One append.
   *
   * @param number the number that was acknowledged, 0 when it was not
   * @param called when it was called, in nanoseconds of the run
   * @param answered when it was answered
   */
  record Append(String commitId, Outcome outcome, long number, long called, long answered) {}

  void add(Append append) {
    appends.add(append);
  }

  /** A reader's own list: the commit ids that it saw, in its order. */
  List<String> newReader() {
    List<String> seen = new ArrayList<>();
    readers.add(seen);
    return seen;
  }

  long count(Outcome outcome) {
    return appends.stream().filter(append -> append.outcome() == outcome).count();
  }

  /** The first thing that is wrong. */
  Optional<String> violation(List<CommitDocument> log) {
    Map<String, Long> places = new HashMap<>();
    CommitDocument previous = null;
    for (CommitDocument commit : log) {
      long expected = previous == null ? 1 : previous.number() + 1;
      if (commit.number() != expected) {
        return Optional.of("commit " + expected + " is missing from the log");
      }
      if (places.put(commit.commitId(), commit.number()) != null) {
        return Optional.of(commit.commitId() + " is in the log twice");
      }
      if (previous != null && commit.recordedAt().isBefore(previous.recordedAt())) {
        return Optional.of("the recorded time of commit " + commit.number() + " goes back");
      }
      previous = commit;
    }
    return wrongAnswer(places).or(this::wrongOrder).or(() -> wrongRead(log));
  }

  private Optional<String> wrongAnswer(Map<String, Long> places) {
    for (Append append : appends) {
      Long place = places.get(append.commitId());
      if (append.outcome() == ACKNOWLEDGED && (place == null || place != append.number())) {
        return Optional.of(append + " is at " + place);
      }
      if (append.outcome() == REFUSED && place != null) {
        return Optional.of(append + " is in the log all the same, at " + place);
      }
    }
    return Optional.empty();
  }

  /** Who was answered before another called comes before that other. */
  private Optional<String> wrongOrder() {
    for (Append one : appends) {
      for (Append other : appends) {
        if (one.outcome() == ACKNOWLEDGED
            && other.outcome() == ACKNOWLEDGED
            && one.answered() < other.called()
            && one.number() >= other.number()) {
          return Optional.of(one + " was answered before " + other + " was called");
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> wrongRead(List<CommitDocument> log) {
    List<String> ids = log.stream().map(CommitDocument::commitId).toList();
    for (List<String> seen : readers) {
      if (seen.size() > ids.size() || !ids.subList(0, seen.size()).equals(seen)) {
        return Optional.of("a reader saw " + seen + " of " + ids);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return appends + " " + readers;
  }
}
