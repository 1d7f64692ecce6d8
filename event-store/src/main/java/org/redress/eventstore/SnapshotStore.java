package org.redress.eventstore;

import java.util.Optional;

/**
 * Snapshots of streams. They are a cache: losing them costs time, never facts, so a write need not
 * survive a power cut.
 */
public interface SnapshotStore {

  /** Keeps the snapshot, unless one of a higher version of the same stream is already kept. */
  void put(Snapshot snapshot);

  /** The kept snapshot with the highest version. */
  Optional<Snapshot> newest(String stream);
}
