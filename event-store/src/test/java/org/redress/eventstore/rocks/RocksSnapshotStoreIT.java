package org.redress.eventstore.rocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.Snapshot;
import org.redress.eventstore.SnapshotStore;

class RocksSnapshotStoreIT {

  @TempDir private Path folder;
  private RocksCommitLog log;
  private SnapshotStore snapshots;

  @BeforeEach
  void open() {
    log = RocksCommitLog.in(folder).open();
    snapshots = log.snapshots();
  }

  @AfterEach
  void close() {
    log.close();
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
