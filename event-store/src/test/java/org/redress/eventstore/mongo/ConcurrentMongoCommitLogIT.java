package org.redress.eventstore.mongo;

import java.time.Clock;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.ConcurrentCommitLogContract;
import org.redress.eventstore.LogIndex;

class ConcurrentMongoCommitLogIT extends ConcurrentCommitLogContract {

  @RegisterExtension private static final MongoForTests MONGO = new MongoForTests();

  @Override
  protected CommitLog open(Clock clock) {
    return MongoCommitLog.at(MONGO.freshDatabase()).standalone().clock(clock).open();
  }

  @Override
  protected LogIndex index(CommitLog log) {
    return ((MongoCommitLog) log).index();
  }
}
