package org.redress.eventstore.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Lets no answer out before all that it may rest on is on the disk. Requests that run at the same
 * time share a sync, and the store is only written between requests, so that it never holds half of
 * one.
 */
final class SyncGate {

  private final MVStore store;
  private final ReentrantReadWriteLock requests = new ReentrantReadWriteLock();
  private final Lock syncing = new ReentrantLock();
  private final AtomicLong begun = new AtomicLong();

  /** So many requests of those that began were over when the store was last synced. */
  private volatile long durable;

  SyncGate(MVStore store) {
    this.store = store;
  }

  /** Runs the request and returns when what it wrote, and what it may have seen, is durable. */
  <T> T pass(Supplier<T> request) {
    try {
      return run(request);
    } finally {
      // Also after a failure: a refusal may rest on what another request has just written.
      sync(begun.get());
    }
  }

  private <T> T run(Supplier<T> request) {
    requests.readLock().lock();
    try {
      begun.incrementAndGet();
      return request.get();
    } finally {
      requests.readLock().unlock();
    }
  }

  private void sync(long wanted) {
    if (durable >= wanted) {
      return;
    }
    syncing.lock();
    try {
      if (durable < wanted) {
        long over = writeBetweenRequests();
        store.sync();
        durable = over;
      }
    } finally {
      syncing.unlock();
    }
  }

  private long writeBetweenRequests() {
    requests.writeLock().lock();
    try {
      store.commit();
      return begun.get();
    } finally {
      requests.writeLock().unlock();
    }
  }
}
