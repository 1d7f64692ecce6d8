package org.redress.eventstore.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.OutcomeUnknown;
import org.redress.eventstore.backend.Pending;

/**
 * Writes groups of commits behind the head of a log to which other nodes append too. Used by one
 * thread.
 *
 * <p>The rule that keeps every answer true: once a group was sent and the outcome is not known, it
 * is sent again exactly as it was, same commits, numbers and bytes, until each commit was found
 * under its number, or one that goes before it can never come to be: its number or one of its keys
 * belongs to another commit for good. A sending that is still under way somewhere can then do no
 * harm: either it does the same again and is refused, or it stops at that commit. Only then do the
 * remaining commits get other numbers, or their callers a refusal.
 */
final class GroupCommit {

  /** So long the server may fail to answer before callers are told that nobody knows. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

  private final CommitStore store;
  private final boolean sparseStreams;
  private final Clock clock;
  private final Timing timing;
  private final KnownHead known;
  private final IntConsumer groupSizes;
  private final TakenKeys remembered = TakenKeys.remembered();
  private long head;
  private Instant recordedAt = Instant.EPOCH;

  GroupCommit(
      CommitStore store,
      boolean sparseStreams,
      Clock clock,
      Timing timing,
      KnownHead known,
      IntConsumer groupSizes) {
    this.store = store;
    this.sparseStreams = sparseStreams;
    this.clock = clock;
    this.timing = timing;
    this.known = known;
    this.groupSizes = groupSizes;
  }

  /** Answers each of the callers. */
  void write(List<Pending> group) {
    List<Pending> waiting = new ArrayList<>(group);
    try {
      if (head == 0 || known.number() > head) {
        moveToLast();
      }
      for (boolean again = false; !waiting.isEmpty(); again = true) {
        List<Attempt> batch = nextBatch(waiting, again);
        if (!batch.isEmpty()) {
          List<Attempt> lost = settle(batch);
          waiting.addAll(0, lost.stream().map(Attempt::pending).toList());
        }
      }
    } catch (RuntimeException | Error e) {
      // Nothing that waits here is under way: either it was never sent, or it can never arrive.
      String message = "The commit was not written: " + e.getMessage();
      waiting.forEach(pending -> pending.refuse(() -> new CommitLogException(message, e)));
    }
  }

  /**
   * Takes from the waiting commits those that can be written together, and refuses those that
   * cannot be written at all. One that collides with another of the batch keeps waiting, because
   * whether it is refused depends on what becomes of that other.
   */
  private List<Attempt> nextBatch(List<Pending> waiting, boolean again) {
    TakenKeys taken = takenAround(waiting, again);
    List<Attempt> batch = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    List<Pending> postponed = new ArrayList<>();
    for (Pending pending : waiting) {
      CommitDraft draft = pending.draft();
      List<String> own = Keys.of(draft.commit());
      Supplier<CommitLogException> objection = taken.objection(draft);
      if (objection != null) {
        pending.refuse(objection);
      } else if (own.stream().anyMatch(keys::contains)) {
        postponed.add(pending);
      } else if (hole(draft, keys, taken) instanceof NewEvent event) {
        pending.refuse(() -> hole(event));
      } else {
        keys.addAll(own);
        batch.add(new Attempt(pending, next(draft, batch)));
      }
    }
    waiting.clear();
    waiting.addAll(postponed);
    return batch;
  }

  /**
   * The server is not asked the first time when this node wrote all that the commits follow and
   * none of what they take; it refuses keys that another node took, and then it is asked.
   */
  private TakenKeys takenAround(List<Pending> waiting, boolean again) {
    boolean free =
        waiting.stream().allMatch(pending -> remembered.objection(pending.draft()) == null);
    if (!again && free && !leavesAHole(waiting, remembered)) {
      return remembered;
    }
    TakenKeys taken = TakenKeys.around(waiting, store);
    if (leavesAHole(waiting, taken)) {
      // Perhaps the server is only behind; after a linearizable read it is not any more.
      store.readBack(0);
      taken = TakenKeys.around(waiting, store);
    }
    return taken;
  }

  private boolean leavesAHole(List<Pending> waiting, TakenKeys taken) {
    Set<String> keys = new HashSet<>();
    for (Pending pending : waiting) {
      if (taken.objection(pending.draft()) == null && hole(pending.draft(), keys, taken) != null) {
        return true;
      }
      keys.addAll(Keys.of(pending.draft().commit()));
    }
    return false;
  }

  private @Nullable NewEvent hole(CommitDraft draft, Set<String> before, TakenKeys taken) {
    return sparseStreams ? null : taken.withoutPredecessor(draft, before);
  }

  private CommitDocument next(CommitDraft draft, List<Attempt> batch) {
    Instant previous = batch.isEmpty() ? recordedAt : batch.getLast().document().recordedAt();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant time = latest(latest(previous, now), draft.latestEventTime());
    return CommitDocument.of(draft, head + batch.size() + 1, time);
  }

  /**
   * Sends a batch until it is known what became of it.
   *
   * @return the commits that are not in the log and never will be by this sending
   */
  private List<Attempt> settle(List<Attempt> batch) {
    List<Attempt> open = batch;
    long giveUp = timing.nanos() + PATIENCE.toNanos();
    Duration pause = FIRST_PAUSE;
    boolean underWay = false;
    for (InsertFailed failure = insert(open); failure != null; failure = insert(open)) {
      underWay |= failure.kind() == InsertFailed.Kind.UNANSWERED;
      int before = open.size();
      try {
        Standing standing = standing(open);
        open = standing.open();
        if (open.isEmpty() || isLost(standing)) {
          return open;
        }
        if (failure.kind() == InsertFailed.Kind.REFUSED && !underWay) {
          refuse(open.getFirst(), notWritten(failure));
          return open.subList(1, open.size());
        }
      } catch (CommitLogException e) {
        failure.addSuppressed(e);
      }
      if (timing.nanos() > giveUp) {
        return giveUp(open, failure);
      }
      if (open.size() == before) {
        timing.pause(pause);
        pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
      }
    }
    open.forEach(this::accept);
    groupSizes.accept(open.size());
    return List.of();
  }

  private static List<Attempt> giveUp(List<Attempt> attempts, InsertFailed failure) {
    attempts.forEach(attempt -> refuse(attempt, unknown(attempt, failure)));
    return List.of();
  }

  private @Nullable InsertFailed insert(List<Attempt> attempts) {
    try {
      store.insert(attempts.stream().map(Attempt::document).toList());
      return null;
    } catch (InsertFailed e) {
      return e;
    }
  }

  /** Accepts the commits that are found under their numbers, up to the first that is not. */
  private Standing standing(List<Attempt> attempts) {
    for (int i = 0; i < attempts.size(); i++) {
      Attempt attempt = attempts.get(i);
      Optional<CommitDocument> found = store.readBack(attempt.document().number());
      if (found.isEmpty() || !attempt.is(found.get().commitId())) {
        return new Standing(attempts.subList(i, attempts.size()), found);
      }
      accept(attempt);
    }
    return new Standing(List.of(), Optional.empty());
  }

  /**
   * Whether the first open commit can never come to be as it was sent. Then none of those behind it
   * can either, because a server inserts them in order and stops at the first that it refuses.
   */
  private boolean isLost(Standing standing) {
    standing.instead().ifPresent(other -> moveTo(other.number(), other.recordedAt()));
    if (standing.instead().isPresent()) {
      moveToLast();
      return true;
    }
    return keyTaken(standing.open().getFirst());
  }

  private boolean keyTaken(Attempt attempt) {
    List<String> keys = attempt.document().keys();
    return !keys.isEmpty()
        && store.holders(keys).stream().anyMatch(holder -> !attempt.is(holder.commitId()));
  }

  private static void refuse(Attempt attempt, Supplier<CommitLogException> reason) {
    attempt.pending().refuse(reason);
  }

  private void accept(Attempt attempt) {
    CommitDocument written = attempt.document();
    remembered.add(
        new Holder(written.number(), written.keys(), written.commitId(), written.recordedAt()));
    moveTo(written.number(), written.recordedAt());
    attempt.accept();
  }

  private void moveToLast() {
    store.last().ifPresent(last -> moveTo(last.number(), last.recordedAt()));
  }

  private void moveTo(long number, Instant itsTime) {
    if (number > head) {
      head = number;
      recordedAt = itsTime;
      known.moveTo(head);
    }
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static CommitLogException hole(NewEvent event) {
    return new CommitLogException(
        "Version %s of stream %s would leave a hole: there is no version %s"
            .formatted(event.version(), event.stream(), event.version() - 1));
  }

  private static Supplier<CommitLogException> notWritten(InsertFailed failure) {
    return () ->
        new CommitLogException("The commit was not written: " + failure.getMessage(), failure);
  }

  private static Supplier<CommitLogException> unknown(Attempt attempt, InsertFailed failure) {
    String message =
        "For %s s MongoDB did not say what became of commit %s (%s); repeat the command under its unique key when it answers again"
            .formatted(PATIENCE.toSeconds(), attempt.document().number(), failure.getMessage());
    return () -> new OutcomeUnknown(message, failure);
  }

  /**
   * How a batch stands after it was read back.
   *
   * @param open commits that were not found under their numbers
   * @param instead the commit that has the number of the first of them, if there is one
   */
  private record Standing(List<Attempt> open, Optional<CommitDocument> instead) {}
}
