package org.redress.eventstore.axon;

import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.mongo.MongoForTests;

/** Axon's own suite for storage engines, unmodified, on the log over MongoDB's protocol. */
class MongoStorageEngineIT
    extends BatchingEventStorageEngineTest<CommitLogStorageEngine, CommitLogStorageEngine.Builder> {

  @RegisterExtension private static final MongoForTests MONGO = new MongoForTests();

  /** The suite writes streams that begin at version 1 or 2. */
  @RegisterExtension private final OpenLog opened = OpenLog.withSparseStreams(MONGO);

  @BeforeEach
  void setUp() {
    setTestSubject(createEngine());
  }

  @Override
  protected CommitLogStorageEngine createEngine(
      UnaryOperator<CommitLogStorageEngine.Builder> customization) {
    return customization.apply(opened.engineBuilder()).build();
  }
}
