package org.redress.eventstore.mongo;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.SnapshotStore;
import org.redress.eventstore.SnapshotStoreContract;

class MongoSnapshotStoreIT extends SnapshotStoreContract {

  @RegisterExtension private static final MongoForTests MONGO = new MongoForTests();

  private MongoCommitLog log;

  @Override
  protected SnapshotStore emptyStore() {
    log = MongoCommitLog.at(MONGO.freshDatabase()).standalone().open();
    return log.snapshots();
  }

  @AfterEach
  void close() {
    log.close();
  }
}
