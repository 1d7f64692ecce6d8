package org.redress.query.projection;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Wakes those who wait for projections to come further. */
final class Progress {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition further = lock.newCondition();

  void made() {
    lock.lock();
    try {
      further.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the condition holds or the time is over; returns whether it holds. */
  boolean await(BooleanSupplier condition, long nanos) throws InterruptedException {
    long left = nanos;
    lock.lock();
    try {
      while (!condition.getAsBoolean()) {
        if (left <= 0) {
          return false;
        }
        left = further.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }
}
