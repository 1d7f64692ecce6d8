package org.redress.eventstore.backend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queue before the one thread that writes. While one group of commits becomes durable the next
 * one gathers, so the more callers wait, the more of them share a write.
 */
public final class GroupQueue implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(GroupQueue.class);

  private static final int MAX_GROUP_COMMITS = 512;
  private static final long MAX_GROUP_BYTES = 16 << 20;

  private final Consumer<List<Pending>> writer;
  private final String closed;
  private final Duration patience;
  private final BlockingQueue<Entry> queue = new LinkedBlockingQueue<>();
  private final Thread thread;
  private int lastSize;
  private volatile @Nullable String stopped;

  /**
   * A queue that is not served yet.
   *
   * @param writer writes a group, at most 512 commits or about 16 MiB, and answers each of its
   *     callers
   * @param closed what callers are told who come after the end
   */
  public GroupQueue(Consumer<List<Pending>> writer, String closed) {
    this(writer, closed, Duration.ZERO);
  }

  /**
   * A queue that is not served yet.
   *
   * @param writer writes a group, at most 512 commits or about 16 MiB, and answers each of its
   *     callers
   * @param closed what callers are told who come after the end
   * @param patience so long a group waits until it is as large as the one before, because callers
   *     that were just answered tend to come back
   */
  public GroupQueue(Consumer<List<Pending>> writer, String closed, Duration patience) {
    this.writer = writer;
    this.closed = closed;
    this.patience = patience;
    this.thread = Thread.ofPlatform().name("commit-log-appender").daemon().unstarted(this::run);
  }

  /** Begins to write. */
  public void start() {
    thread.start();
  }

  /** Queues a commit and waits for its outcome. */
  public Receipt append(CommitDraft draft) {
    Pending pending = new Pending(draft);
    submit(List.of(pending));
    return pending.await();
  }

  /** Queues commits one behind the other; each of them is answered. */
  public void submit(List<Pending> pending) {
    pending.forEach(one -> queue.add(new Entry(one)));
    if (stopped != null) {
      // The thread may be gone already; whoever comes late looks after himself.
      refuseQueue();
    }
  }

  /** Called by the writer when nothing more can be accepted, with what callers are told. */
  public void stop(String reason) {
    stopped = reason;
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
      if (!group.isEmpty()) {
        writer.accept(group);
      }
    }
    if (stopped == null) {
      stopped = closed;
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
    long end = System.nanoTime() + patience.toNanos();
    while (entry != null) {
      Pending pending = entry.pending();
      if (pending == null) {
        return false;
      }
      group.add(pending);
      bytes += pending.draft().size();
      boolean full = group.size() >= MAX_GROUP_COMMITS || bytes >= MAX_GROUP_BYTES;
      entry = full ? null : next(group.size() < lastSize ? end - System.nanoTime() : 0);
    }
    lastSize = group.size();
    return true;
  }

  private @Nullable Entry next(long nanos) {
    try {
      return queue.poll(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      LOG.debug("The appender ends only when the log is closed", e);
      return queue.poll();
    }
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

  private void refuseQueue() {
    for (Entry entry = queue.poll(); entry != null; entry = queue.poll()) {
      if (entry.pending() != null) {
        entry.pending().refuse(() -> new CommitLogException(String.valueOf(stopped)));
      }
    }
  }

  /** A place in the queue; without a commit it is the sign to end. */
  private record Entry(@Nullable Pending pending) {}
}
