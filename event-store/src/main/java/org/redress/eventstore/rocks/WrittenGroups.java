package org.redress.eventstore.rocks;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The groups that were written and wait for a sync, in order. */
final class WrittenGroups {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Queue<CommitGroup> groups = new ArrayDeque<>();
  private boolean closed;

  void add(CommitGroup group) {
    lock.lock();
    try {
      groups.add(group);
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Everything that waits now. */
  Queue<CommitGroup> takeAll() {
    lock.lock();
    try {
      Queue<CommitGroup> all = groups;
      groups = new ArrayDeque<>();
      return all;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a group; false when there is none and none will come. */
  boolean awaitAny() {
    lock.lock();
    try {
      while (groups.isEmpty() && !closed) {
        changed.awaitUninterruptibly();
      }
      return !groups.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }
}
