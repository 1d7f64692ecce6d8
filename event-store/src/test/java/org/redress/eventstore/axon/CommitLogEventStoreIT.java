package org.redress.eventstore.axon;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Axon's own suite for event stores, unmodified, on the embedded log. */
class CommitLogEventStoreIT extends EmbeddedEventStoreTest {

  @RegisterExtension private final OpenLog opened = OpenLog.withDenseStreams();

  @Override
  public EventStorageEngine createStorageEngine() {
    Serializer serializer = EventStores.serializer();
    return CommitLogStorageEngine.builder(opened.log(), opened.log().snapshots())
        .eventSerializer(serializer)
        .snapshotSerializer(serializer)
        .build();
  }
}
