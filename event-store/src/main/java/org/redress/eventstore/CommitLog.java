package org.redress.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/**
 * The one place where facts are kept: a gap-free sequence of immutable commits numbered 1, 2, 3, …
 *
 * <p>An implementation MUST make a commit visible to readers whole or not at all, MUST NOT release
 * a caller of {@link #append} before the commit survives a power cut, MUST NOT reuse or skip a
 * number, and MUST NOT change or remove a commit once it is visible.
 */
public interface CommitLog extends AutoCloseable {

  /**
   * Appends one commit and returns when it is durable.
   *
   * @throws StreamConflict when an event's stream version is already taken
   * @throws UniqueKeyTaken when the commit's unique key was used by an earlier commit
   * @throws DuplicateEventId when two events of the commit carry the same id
   * @throws OutcomeUnknown when the storage failed under the commit: nobody can tell whether the
   *     commit is in the log before the storage answers again
   * @throws CommitLogException when the commit was not accepted for another reason: it is above a
   *     limit, it would leave a hole in a stream, or the log is stopped; it is then not in the log
   */
  Receipt append(NewCommit commit);

  /**
   * Hands over several commits at once without waiting for them. Each of them is taken or refused
   * by itself, as by {@link #append}, in the order of the list, so that one may go on with a stream
   * of another one before it; what one thread hands over first is numbered first. They share as few
   * syncs as possible, but do not belong together: after a crash any number of the first ones may
   * be in the log.
   *
   * <p>Whoever calls it bounds how much he has under way; the log takes in whatever it is given.
   *
   * @return for each commit the receipt, when it is durable, or what {@link #append} would throw
   */
  List<CompletableFuture<Receipt>> submit(List<NewCommit> commits);

  /** The number of the last commit, 0 when the log is empty. */
  long head();

  /**
   * Up to {@code limit} commits with numbers above {@code after}, in order and without a gap. Large
   * commits may make it fewer; only an empty list means that the end is reached.
   *
   * @throws CommitLogException when a number is missing, or when {@code after} is beyond the head:
   *     the reader saw commits that this log does not have. Readers stop loudly
   */
  List<RawCommit> read(long after, int limit);

  /** The commit with this number, if it exists. */
  Optional<RawCommit> commit(long number);

  /**
   * Events of one stream from a version on (0 is the first), in order.
   *
   * @param limit largest number of events returned
   */
  List<StoredEvent> readStream(String stream, long fromVersion, int limit);

  /** The version of the stream's last event (0 is the first), empty for an unknown stream. */
  OptionalLong lastVersion(String stream);

  /** The commit that carries this unique key, if any. */
  Optional<RawCommit> findByUniqueKey(String uniqueKey);

  /**
   * The first commit whose recorded time is at or after the instant; {@code head() + 1} when there
   * is none. Recorded times never go backwards, so everything before it is older.
   */
  long firstCommitAtOrAfter(Instant instant);

  /**
   * Waits until the head is above {@code commit} or the time is over.
   *
   * @return whether there is something to read above {@code commit}
   */
  boolean awaitBeyond(long commit, Duration atMost) throws InterruptedException;

  @Override
  void close();
}
