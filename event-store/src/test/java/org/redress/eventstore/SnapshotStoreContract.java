package org.redress.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every snapshot store has to do, whatever it is kept in. */
public abstract class SnapshotStoreContract {

  private SnapshotStore snapshots;

  /** A store without snapshots. */
  protected abstract SnapshotStore emptyStore();

  @BeforeEach
  void setUp() {
    snapshots = emptyStore();
  }

  @Test
  void theHighestVersionIsKeptWhateverComesLast() {
    for (long version : new long[] {1, 300, 2}) {
      snapshots.put(new Snapshot("case-1", version, new byte[] {(byte) version}));
    }
    Snapshot newest = snapshots.newest("case-1").orElseThrow();
    assertThat(newest.version()).isEqualTo(300);
    assertThat(newest.content()).containsExactly((byte) 300);
  }

  @Test
  void theSameVersionAgainReplacesIt() {
    snapshots.put(new Snapshot("case-1", 1, new byte[] {1}));
    snapshots.put(new Snapshot("case-1", 1, new byte[] {2}));
    assertThat(snapshots.newest("case-1").orElseThrow().content()).containsExactly(2);
  }

  @Test
  void streamsDoNotShareSnapshots() {
    snapshots.put(new Snapshot("case-1", 1, new byte[] {1}));
    assertThat(snapshots.newest("case-2")).isEmpty();
  }
}
