package org.redress.eventstore.rocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.redress.eventstore.backend.Pending;

/** Where commits wait for the thread that writes. */
final class Inbox {

  private static final int MAX_GROUP_COMMITS = 512;
  private static final long MAX_GROUP_BYTES = 4 << 20;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<Pending> waiting = new ArrayDeque<>();
  private boolean closed;

  /**
   * Puts commits at the end.
   *
   * @return false when it is closed and took none
   */
  boolean put(List<Pending> pending) {
    lock.lock();
    try {
      if (!closed) {
        waiting.addAll(pending);
        changed.signal();
      }
      return !closed;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a commit and takes along what else is there; empty when it is closed and empty. */
  List<Pending> take() {
    lock.lock();
    try {
      while (waiting.isEmpty() && !closed) {
        changed.awaitUninterruptibly();
      }
      List<Pending> group = new ArrayList<>();
      long bytes = 0;
      while (!waiting.isEmpty() && group.size() < MAX_GROUP_COMMITS && bytes < MAX_GROUP_BYTES) {
        Pending next = waiting.remove();
        group.add(next);
        bytes += next.draft().size();
      }
      return group;
    } finally {
      lock.unlock();
    }
  }

  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** Takes nothing more; what waits stays to be taken. */
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
