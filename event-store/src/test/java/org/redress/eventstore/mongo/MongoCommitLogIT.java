package org.redress.eventstore.mongo;

import java.time.Clock;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.CommitLogContract;
import org.redress.eventstore.LogIndex;

class MongoCommitLogIT extends CommitLogContract {

  @RegisterExtension private static final MongoForTests MONGO = new MongoForTests();

  private final String uri = MONGO.freshDatabase();

  @Override
  protected CommitLog open(Clock clock) {
    return MongoCommitLog.at(uri).standalone().clock(clock).open();
  }

  @Override
  protected LogIndex index(CommitLog log) {
    return ((MongoCommitLog) log).index();
  }
}
