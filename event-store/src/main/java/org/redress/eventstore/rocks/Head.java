package org.redress.eventstore.rocks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.redress.eventstore.CommitLogException;

/** The number of the last durable commit, and a place to wait for the next one. */
final class Head {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private volatile long number;
  private boolean closed;

  Head(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void moveTo(long next) {
    lock.lock();
    try {
      number = next;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  boolean awaitBeyond(long commit, Duration atMost) throws InterruptedException {
    long nanos = TimeUnit.NANOSECONDS.convert(atMost);
    lock.lockInterruptibly();
    try {
      if (closed) {
        throw new CommitLogException("The log is closed");
      }
      while (number <= commit && nanos > 0 && !closed) {
        nanos = moved.awaitNanos(nanos);
      }
      return number > commit;
    } finally {
      lock.unlock();
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
}
