package org.redress.server.bench;

import org.redress.eventstore.backend.Backend;
import org.redress.eventstore.embedded.EmbeddedServer;
import org.redress.eventstore.mongo.MongoCommitLog;

/** The commit log over MongoDB's protocol. */
final class MongoContender implements Contender {

  @Override
  public String name() {
    return "mongodb";
  }

  @Override
  public String settings() {
    return "the service's own log over MongoDB's protocol, settings as in operation: journalled"
        + " majority writes, majority reads; the embedded server takes these and forces nothing to"
        + " the disk";
  }

  @Override
  public EventLog open(Place place) {
    if (place.mongodb() != null) {
      Backend log = MongoCommitLog.at(place.mongodb()).open();
      return new CommitEventLog(log, log::close);
    }
    EmbeddedServer server = EmbeddedServer.in(place.folder());
    Backend log = MongoCommitLog.at(server.connectionString()).standalone().open();
    return new CommitEventLog(
        log,
        () -> {
          log.close();
          server.close();
        });
  }
}
