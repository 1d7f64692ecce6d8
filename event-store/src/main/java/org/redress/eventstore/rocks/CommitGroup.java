package org.redress.eventstore.rocks;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.Receipt;
import org.redress.eventstore.backend.Pending;

/**
 * The commits that go to the disk together. A commit that collides with the log or with an earlier
 * commit of the group is refused alone; the others are numbered in the order in which they came.
 */
final class CommitGroup {

  private final Taken taken;
  private final Instant now;
  private final long first;
  private final List<CommitDraft> drafts = new ArrayList<>();
  private final List<byte[]> bodies = new ArrayList<>();
  private final List<Pending> accepted = new ArrayList<>();
  private final List<Pending> refused = new ArrayList<>();
  private final List<Runnable> answers = new ArrayList<>();
  private final CompletableFuture<@Nullable Throwable> indexed = new CompletableFuture<>();
  private Instant recordedAt;
  private String recordedText = "";

  CommitGroup(Taken taken, Clock clock, long head, Instant recordedAt) {
    this.taken = taken;
    this.now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    this.first = head + 1;
    this.recordedAt = recordedAt;
  }

  /**
   * Takes the commit into the group, or notes why not. Nobody is answered yet: a refusal may rest
   * on another commit of the group, which is not durable so far.
   */
  void add(Pending pending) {
    CommitDraft draft = pending.draft();
    Supplier<CommitLogException> objection = taken.objection(draft);
    if (objection != null) {
      refused.add(pending);
      answers.add(() -> pending.refuse(objection));
      return;
    }
    long number = head() + 1;
    Instant time = latest(latest(recordedAt, now), draft.latestEventTime());
    if (!time.equals(recordedAt) || recordedText.isEmpty()) {
      recordedAt = time;
      recordedText = time.toString();
    }
    taken.take(draft, number);
    drafts.add(draft);
    bodies.add(draft.seal(number, recordedText));
    accepted.add(pending);
    Receipt receipt = new Receipt(number, recordedAt);
    answers.add(() -> pending.accept(receipt));
  }

  /** Its stored form. */
  JournalRecord stored(long durable) {
    return new JournalRecord(first, durable, bodies);
  }

  /** Puts its commits and their keys into the tables. */
  void index(IndexBatch batch) {
    for (int i = 0; i < bodies.size(); i++) {
      batch.add(first + i, bodies.get(i), drafts.get(i).commit());
    }
    taken.remember();
  }

  /** Tells that its commits are in the tables, or why they are not. */
  void indexed(@Nullable Throwable failure) {
    indexed.complete(failure);
  }

  /**
   * Returns when its commits are in the tables.
   *
   * @throws CommitLogException when they could not be put there
   */
  void awaitIndexed() {
    Throwable failure = indexed.join();
    if (failure != null) {
      throw new CommitLogException(String.valueOf(failure.getMessage()), failure);
    }
  }

  long first() {
    return first;
  }

  int size() {
    return bodies.size();
  }

  /** Number of its last commit, or of the one before it when it is empty. */
  long head() {
    return first + bodies.size() - 1;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  /**
   * Answers every caller; what was taken into the group is durable, and so is all before it.
   *
   * @return how many were answered
   */
  int answer() {
    answers.forEach(Runnable::run);
    return answers.size();
  }

  /**
   * Answers every caller after the storage failed.
   *
   * @param doubt what those are told whose commits were taken: they may or may not be in the log
   * @param refusal what the others are told; why their commits were not taken may never become true
   */
  void fail(
      Supplier<? extends CommitLogException> doubt,
      Supplier<? extends CommitLogException> refusal) {
    accepted.forEach(pending -> pending.refuse(doubt));
    refused.forEach(pending -> pending.refuse(refusal));
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
