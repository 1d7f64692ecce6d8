package org.redress.eventstore.axon;

import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Axon's own suite for storage engines, unmodified, on the embedded log. */
class CommitLogStorageEngineIT
    extends BatchingEventStorageEngineTest<CommitLogStorageEngine, CommitLogStorageEngine.Builder> {

  /** The suite writes streams that begin at version 1 or 2. */
  @RegisterExtension private final OpenLog opened = OpenLog.withSparseStreams();

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
