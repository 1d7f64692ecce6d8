package org.redress.eventstore.rocks;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.SnapshotStore;
import org.redress.eventstore.SnapshotStoreContract;

class RocksSnapshotStoreIT extends SnapshotStoreContract {

  @TempDir private Path folder;
  private RocksCommitLog log;

  @Override
  protected SnapshotStore emptyStore() {
    log = RocksCommitLog.in(folder).open();
    return log.snapshots();
  }

  @AfterEach
  void close() {
    log.close();
  }
}
