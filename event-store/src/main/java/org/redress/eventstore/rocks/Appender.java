package org.redress.eventstore.rocks;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.OutcomeUnknown;
import org.redress.eventstore.Receipt;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. While the disk syncs one group of commits the next one gathers, so
 * the more callers wait, the more of them share a sync.
 *
 * <p>After a failed write nothing more is accepted: what the disk holds is not known until the
 * folder has been opened again.
 */
final class Appender implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Appender.class);

  private static final int MAX_GROUP_COMMITS = 512;
  private static final long MAX_GROUP_BYTES = 16 << 20;

  private final RocksFolder folder;
  private final GroupWriter writer;
  private final boolean sparseStreams;
  private final Clock clock;
  private final Head head;
  private final IntConsumer groupSizes;
  private final BlockingQueue<Entry> queue = new LinkedBlockingQueue<>();
  private final Thread thread;
  private Instant recordedAt;
  private volatile @Nullable String stopped;

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
    this.recordedAt = recordedAt;
    this.groupSizes = groupSizes;
    this.thread = Thread.ofPlatform().name("commit-log-appender").daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  Receipt append(CommitDraft draft) {
    Pending pending = new Pending(draft);
    queue.add(new Entry(pending));
    if (stopped != null) {
      // The thread may be gone already; whoever comes late looks after himself.
      refuseQueue();
    }
    return pending.await();
  }

  /** Writes what is queued, then ends. */
  @Override
  public void close() {
    queue.add(new Entry(null));
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

  private void run() {
    boolean open = true;
    while (open && stopped == null) {
      List<Pending> group = new ArrayList<>();
      open = gather(group);
      write(group);
    }
    if (stopped == null) {
      stopped = "The log in " + folder.path() + " is closed";
    }
    refuseQueue();
  }

  /**
   * Waits for a commit and takes along whatever else is waiting.
   *
   * @return false when the log is being closed
   */
  private boolean gather(List<Pending> group) {
    long bytes = 0;
    Entry entry = takeFirst();
    while (entry != null) {
      Pending pending = entry.pending();
      if (pending == null) {
        return false;
      }
      group.add(pending);
      bytes += pending.draft().size();
      boolean full = group.size() >= MAX_GROUP_COMMITS || bytes >= MAX_GROUP_BYTES;
      entry = full ? null : queue.poll();
    }
    return true;
  }

  private Entry takeFirst() {
    while (true) {
      try {
        return queue.take();
      } catch (InterruptedException e) {
        LOG.debug("The appender ends only when the log is closed", e);
      }
    }
  }

  private void write(List<Pending> pending) {
    try (CommitGroup group =
        new CommitGroup(folder, sparseStreams, clock, head.number(), recordedAt)) {
      for (Pending one : pending) {
        group.add(one);
      }
      if (group.size() > 0) {
        writeDurably(group);
      }
      group.answer();
      if (group.size() > 0) {
        groupSizes.accept(group.size());
      }
    } catch (RocksDBException | RuntimeException | Error e) {
      stop(e);
      // Those who are still without an answer were not written: nothing was tried for them.
      pending.forEach(one -> one.refuse(() -> new CommitLogException(stoppedBecause(), e)));
    }
  }

  private void writeDurably(CommitGroup group) throws RocksDBException {
    try {
      writer.write(group.batch());
    } catch (RocksDBException | RuntimeException | Error e) {
      String message = outcomeUnknown(group, e);
      group.doubt(() -> new OutcomeUnknown(message, e));
      throw e;
    }
    recordedAt = group.recordedAt();
    head.moveTo(group.head());
  }

  private void stop(Throwable reason) {
    stopped =
        "The log in %s stopped after a storage failure (%s) and takes no commits until it is opened again"
            .formatted(folder.path(), reason.getMessage());
    LOG.error(stopped, reason);
  }

  private String outcomeUnknown(CommitGroup group, Throwable reason) {
    return "The storage failed while commits %s to %s were written to %s (%s); whether they are in the log is known when it is opened again"
        .formatted(head.number() + 1, group.head(), folder.path(), reason.getMessage());
  }

  private String stoppedBecause() {
    return String.valueOf(stopped);
  }

  private void refuseQueue() {
    for (Entry entry = queue.poll(); entry != null; entry = queue.poll()) {
      if (entry.pending() != null) {
        entry.pending().refuse(() -> new CommitLogException(stoppedBecause()));
      }
    }
  }

  /** How a group reaches the disk. */
  @FunctionalInterface
  interface GroupWriter {
    void write(WriteBatch batch) throws RocksDBException;
  }

  /** A place in the queue; without a commit it is the sign to end. */
  private record Entry(@Nullable Pending pending) {}
}
