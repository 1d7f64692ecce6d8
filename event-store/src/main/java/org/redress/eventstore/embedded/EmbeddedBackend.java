package org.redress.eventstore.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.h2.mvstore.MVStore;

/** The server's storage: its databases are {@link EmbeddedDatabase}s. */
class EmbeddedBackend extends H2Backend {

  EmbeddedBackend(MVStore store) {
    super(store);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new EmbeddedDatabase(name, getMvStore(), getCursorRegistry());
  }
}
