package org.redress.eventstore.rocks;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.OutcomeUnknown;
import org.redress.eventstore.Receipt;
import org.redress.eventstore.backend.Pending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes groups of commits in two steps, each under a lock of its own: a group is put together,
 * checked and written, then synced and answered. So one group is made while the one before it is
 * synced, and a sync covers everything that was written before it began. A group is put into the
 * tables while its sync is under way. A caller who comes alone does both steps himself; when there
 * are others, a thread for each step does.
 *
 * <p>After a failed write or sync nothing more is accepted: what the disk holds is not known until
 * the folder has been opened again.
 */
final class Appender implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Appender.class);

  private final RocksFolder folder;
  private final GroupWriter writer;
  private final boolean sparseStreams;
  private final Clock clock;
  private final Head head;
  private final IntConsumer groupSizes;
  private final KnownStreams known = new KnownStreams();
  private final Inbox inbox = new Inbox();
  private final AtomicLong unanswered = new AtomicLong();
  private final Thread writing = thread("commit-log-writer", this::writeUntilClosed);
  private final Thread syncing = thread("commit-log-sync", this::syncUntilClosed);

  /** Held by whoever makes and writes a group. */
  private final ReentrantLock writeTurn = new ReentrantLock();

  /** Held by whoever syncs and answers. */
  private final ReentrantLock syncTurn = new ReentrantLock();

  private final WrittenGroups written = new WrittenGroups();
  private long lastWritten;
  private Instant recordedAt;
  private volatile @Nullable String stopped;
  private volatile @Nullable Throwable failure;

  Appender(
      RocksFolder folder,
      GroupWriter writer,
      boolean sparseStreams,
      Clock clock,
      Head head,
      Instant recordedAt,
      IntConsumer groupSizes) {
    this.folder = folder;
    this.writer = writer;
    this.sparseStreams = sparseStreams;
    this.clock = clock;
    this.head = head;
    this.lastWritten = head.number();
    this.recordedAt = recordedAt;
    this.groupSizes = groupSizes;
  }

  void start() {
    writing.start();
    syncing.start();
  }

  Receipt append(CommitDraft draft) {
    Pending pending = new Pending(draft);
    if (unanswered.getAndIncrement() == 0 && !inbox.isClosed()) {
      write(List.of(pending));
      sync();
    } else {
      queue(List.of(pending));
    }
    return pending.await();
  }

  /** Queues commits one behind the other; each of them is answered. */
  void submit(List<Pending> pending) {
    unanswered.addAndGet(pending.size());
    queue(pending);
  }

  /** Writes what is queued, then ends. */
  @Override
  public void close() {
    inbox.close();
    join(writing);
    // A caller who does it himself may still be at the first step, or between the two.
    writeTurn.lock();
    writeTurn.unlock();
    written.close();
    join(syncing);
    sync();
  }

  private void queue(List<Pending> pending) {
    if (!inbox.put(pending)) {
      refuse(pending, null);
    }
  }

  private void writeUntilClosed() {
    for (List<Pending> group = inbox.take(); !group.isEmpty(); group = inbox.take()) {
      write(group);
    }
  }

  private void syncUntilClosed() {
    while (written.awaitAny()) {
      sync();
    }
  }

  private void write(List<Pending> pending) {
    writeTurn.lock();
    try {
      if (stopped != null || (inbox.isClosed() && !writing.equals(Thread.currentThread()))) {
        refuse(pending, null);
        return;
      }
      CommitGroup group =
          new CommitGroup(new Taken(folder, sparseStreams, known), clock, lastWritten, recordedAt);
      try {
        pending.forEach(group::add);
        if (group.size() > 0) {
          writer.write(group, head.number());
        }
      } catch (Throwable e) {
        fail(List.of(group), e);
        refuse(pending, e);
        return;
      }
      lastWritten = group.head();
      recordedAt = group.recordedAt();
      written.add(group);
      index(group);
    } finally {
      writeTurn.unlock();
    }
  }

  /** Puts a group into the tables, while it may be synced already. */
  private void index(CommitGroup group) {
    try {
      if (group.size() > 0) {
        writer.index(group);
      }
      group.indexed(null);
    } catch (Throwable e) {
      group.indexed(e);
      fail(List.of(), e);
    }
  }

  private void sync() {
    syncTurn.lock();
    try {
      Queue<CommitGroup> groups = written.takeAll();
      int commits = groups.stream().mapToInt(CommitGroup::size).sum();
      try {
        Throwable before = failure;
        if (before != null) {
          throw before;
        }
        if (commits > 0) {
          writer.sync();
          groups.forEach(CommitGroup::awaitIndexed);
          head.moveTo(head.number() + commits);
          groupSizes.accept(commits);
        }
        while (!groups.isEmpty()) {
          unanswered.addAndGet(-groups.remove().answer());
        }
      } catch (Throwable e) {
        fail(groups, e);
      }
    } finally {
      syncTurn.unlock();
    }
  }

  /** Stops the log; the groups may or may not be on the disk, and so may those behind them. */
  private void fail(Collection<CommitGroup> groups, Throwable reason) {
    if (failure == null) {
      stopped =
          "The log in %s stopped after a storage failure (%s) and takes no commits until it is opened again"
              .formatted(folder.path(), reason.getMessage());
      failure = reason;
      LOG.error(stopped, reason);
    }
    String refusal = String.valueOf(stopped);
    List<CommitGroup> doubtful = new ArrayList<>(groups);
    doubtful.addAll(written.takeAll());
    for (CommitGroup group : doubtful) {
      String doubt =
          "The storage failed while commits %s to %s were written to %s (%s); whether they are in the log is known when it is opened again"
              .formatted(group.first(), group.head(), folder.path(), reason.getMessage());
      group.fail(
          () -> new OutcomeUnknown(doubt, reason), () -> new CommitLogException(refusal, reason));
    }
  }

  /** Tells callers that their commits were not written. */
  private void refuse(List<Pending> pending, @Nullable Throwable cause) {
    String reason = stopped == null ? "The log in " + folder.path() + " is closed" : stopped;
    pending.forEach(one ->
        one.refuse(() ->
            cause == null
                ? new CommitLogException(reason)
                : new CommitLogException(reason, cause)));
    unanswered.addAndGet(-pending.size());
  }

  private static Thread thread(String name, Runnable work) {
    return Thread.ofPlatform().name(name).daemon().unstarted(work);
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** How a group reaches the disk. */
  interface GroupWriter {

    /**
     * Writes a group.
     *
     * @param durable number of the last commit that is durable
     */
    void write(CommitGroup group, long durable) throws Exception;

    /** Makes a written group readable, while it may be synced already. */
    void index(CommitGroup group) throws Exception;

    /** Returns when every group written before is on the disk. */
    void sync() throws Exception;
  }
}
