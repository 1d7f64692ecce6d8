package org.redress.eventstore.axon;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.mongo.MongoForTests;

/** Axon's own suite for event stores, unmodified, on the log over MongoDB's protocol. */
class MongoEventStoreIT extends EmbeddedEventStoreTest {

  @RegisterExtension private static final MongoForTests MONGO = new MongoForTests();

  @RegisterExtension private final OpenLog opened = OpenLog.withDenseStreams(MONGO);

  @Override
  public EventStorageEngine createStorageEngine() {
    return opened.engine();
  }
}
