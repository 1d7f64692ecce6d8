package org.redress.eventstore.rocks;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.Position;
import org.redress.eventstore.Receipt;
import org.redress.eventstore.StreamConflict;
import org.redress.eventstore.UniqueKeyTaken;
import org.redress.eventstore.backend.Pending;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;

/**
 * The commits that go to the disk together. A commit that collides with the log or with an earlier
 * commit of the group is refused alone; the others are numbered in the order in which they came.
 */
final class CommitGroup implements AutoCloseable {

  private final RocksFolder folder;
  private final boolean sparseStreams;
  private final Clock clock;
  private final WriteBatch batch = new WriteBatch();
  private final Map<String, Long> uniqueKeys = new HashMap<>();
  private final Set<StreamVersion> versions = new HashSet<>();
  private final List<Pending> accepted = new ArrayList<>();
  private final List<Runnable> answers = new ArrayList<>();
  private long head;
  private Instant recordedAt;

  CommitGroup(
      RocksFolder folder, boolean sparseStreams, Clock clock, long head, Instant recordedAt) {
    this.folder = folder;
    this.sparseStreams = sparseStreams;
    this.clock = clock;
    this.head = head;
    this.recordedAt = recordedAt;
  }

  /**
   * Takes the commit into the group, or notes why not. Nobody is answered yet: a refusal may rest
   * on another commit of the group, which is not durable so far.
   */
  void add(Pending pending) throws RocksDBException {
    CommitDraft draft = pending.draft();
    Supplier<CommitLogException> objection = objection(draft);
    if (objection != null) {
      answers.add(() -> pending.refuse(objection));
      return;
    }
    head++;
    recordedAt = latest(latest(recordedAt, now()), draft.latestEventTime());
    folder.put(batch, Family.COMMITS, Keys.number(head), draft.seal(head, recordedAt));
    int index = 0;
    for (NewEvent event : draft.commit().events()) {
      long position = Position.of(head, index++);
      if (event.stream() != null) {
        byte[] key = Keys.streamVersion(event.stream(), event.version());
        folder.put(batch, Family.KEYS, key, Keys.number(position));
        versions.add(new StreamVersion(event.stream(), event.version()));
      }
    }
    String uniqueKey = draft.commit().uniqueKey();
    if (uniqueKey != null) {
      folder.put(batch, Family.KEYS, Keys.unique(uniqueKey), Keys.number(head));
      uniqueKeys.put(uniqueKey, head);
    }
    accepted.add(pending);
    Receipt receipt = new Receipt(head, recordedAt);
    answers.add(() -> pending.accept(receipt));
  }

  WriteBatch batch() {
    return batch;
  }

  int size() {
    return accepted.size();
  }

  long head() {
    return head;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  /** Answers every caller; what was taken into the group is durable. */
  void answer() {
    answers.forEach(Runnable::run);
  }

  /** Tells the callers whose commits were taken that they may or may not have been written. */
  void doubt(Supplier<? extends CommitLogException> reason) {
    accepted.forEach(pending -> pending.refuse(reason));
  }

  @Override
  public void close() {
    batch.close();
  }

  private @Nullable Supplier<CommitLogException> objection(CommitDraft draft) {
    String uniqueKey = draft.commit().uniqueKey();
    if (uniqueKey != null) {
      Long holder = holder(uniqueKey);
      if (holder != null) {
        return () -> new UniqueKeyTaken(uniqueKey, holder);
      }
    }
    Set<StreamVersion> own = new HashSet<>();
    for (NewEvent event : draft.commit().events()) {
      String stream = event.stream();
      if (stream == null) {
        continue;
      }
      long version = event.version();
      if (taken(stream, version)) {
        return () -> new StreamConflict(stream, version);
      }
      if (!sparseStreams
          && version > 0
          && !own.contains(new StreamVersion(stream, version - 1))
          && !taken(stream, version - 1)) {
        return () ->
            new CommitLogException(
                "Version %s of stream %s would leave a hole: there is no version %s"
                    .formatted(version, stream, version - 1));
      }
      own.add(new StreamVersion(stream, version));
    }
    return null;
  }

  private @Nullable Long holder(String uniqueKey) {
    Long inGroup = uniqueKeys.get(uniqueKey);
    if (inGroup != null) {
      return inGroup;
    }
    byte[] number = folder.get(Family.KEYS, Keys.unique(uniqueKey));
    return number == null ? null : Long.valueOf(Keys.number(number));
  }

  private boolean taken(String stream, long version) {
    return versions.contains(new StreamVersion(stream, version))
        || folder.has(Family.KEYS, Keys.streamVersion(stream, version));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private record StreamVersion(String stream, long version) {}
}
