package org.redress.eventstore.mongo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.redress.eventstore.CommitLogException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The highest number that this node knows to be durable, and a place to wait for the next one. Own
 * commits are known at once; for those of other nodes the server is asked, at most every 50
 * milliseconds however many wait, and not at all while nobody does.
 */
final class KnownHead {

  private static final Logger LOG = LoggerFactory.getLogger(KnownHead.class);

  private static final long ASK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final CommitStore store;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private final AtomicBoolean asking = new AtomicBoolean();
  private volatile long number;
  private volatile long askedAt;
  private volatile boolean closed;

  KnownHead(CommitStore store, long number) {
    this.store = store;
    this.number = number;
    this.askedAt = System.nanoTime();
  }

  /** What is known without asking. */
  long number() {
    return number;
  }

  /**
   * The head as it was at most 50 milliseconds ago; when the server does not answer or the log is
   * closed, the last that was known.
   */
  long fresh() {
    if (!closed) {
      try {
        askWhenDue();
      } catch (CommitLogException e) {
        LOG.debug("The head stays at what was known, commit {}", number, e);
      }
    }
    return number;
  }

  void moveTo(long next) {
    lock.lock();
    try {
      if (next > number) {
        number = next;
        moved.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  boolean awaitBeyond(long commit, Duration atMost) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.NANOSECONDS.convert(atMost);
    while (true) {
      if (closed) {
        throw new CommitLogException("The log is closed");
      }
      if (number <= commit) {
        askWhenDue();
      }
      long left = end - System.nanoTime();
      if (number > commit || left <= 0) {
        return number > commit;
      }
      awaitMove(commit, Math.min(left, ASK_EVERY_NANOS));
    }
  }

  /** Lets everybody go who waits. */
  void close() {
    lock.lock();
    try {
      closed = true;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void awaitMove(long commit, long nanos) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = nanos;
      while (number <= commit && left > 0 && !closed) {
        left = moved.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  private void askWhenDue() {
    if (System.nanoTime() - askedAt < ASK_EVERY_NANOS || !asking.compareAndSet(false, true)) {
      return;
    }
    try {
      store.last().ifPresent(last -> moveTo(last.number()));
    } finally {
      askedAt = System.nanoTime();
      asking.set(false);
    }
  }
}
