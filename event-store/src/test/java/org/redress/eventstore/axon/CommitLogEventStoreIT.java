package org.redress.eventstore.axon;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Axon's own suite for event stores, unmodified, on the embedded log. */
class CommitLogEventStoreIT extends EmbeddedEventStoreTest {

  @RegisterExtension private final OpenLog opened = OpenLog.withDenseStreams();

  @Override
  public EventStorageEngine createStorageEngine() {
    return opened.engine();
  }
}
