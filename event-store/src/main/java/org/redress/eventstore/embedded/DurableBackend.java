package org.redress.eventstore.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import org.h2.mvstore.MVStore;

/**
 * A server's storage that answers when what it says is on the disk; see {@link SyncGate}. All that
 * a driver asks after its greeting comes as a message.
 */
final class DurableBackend extends EmbeddedBackend {

  private final SyncGate gate;

  DurableBackend(MVStore store) {
    super(store);
    this.gate = new SyncGate(store);
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    return gate.pass(() -> super.handleMessage(message));
  }
}
