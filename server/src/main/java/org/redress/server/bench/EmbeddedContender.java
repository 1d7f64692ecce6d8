package org.redress.server.bench;

import org.redress.eventstore.backend.Backend;
import org.redress.eventstore.rocks.RocksCommitLog;

/** The commit log in the service's own process. */
final class EmbeddedContender implements Contender {

  @Override
  public String name() {
    return "embedded";
  }

  @Override
  public String settings() {
    return "the service's own log; every group of appends is forced to the disk before anybody is"
        + " answered";
  }

  @Override
  public boolean takesAnyVolume() {
    return true;
  }

  @Override
  public EventLog open(Place place) {
    Backend log = RocksCommitLog.in(place.folder()).open();
    return new CommitEventLog(log, log::close);
  }
}
