package org.redress.eventstore.rocks;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.CommitLogContract;
import org.redress.eventstore.LogIndex;

class RocksCommitLogIT extends CommitLogContract {

  @TempDir private Path folder;

  @Override
  protected CommitLog open(Clock clock) {
    return RocksCommitLog.in(folder).clock(clock).open();
  }

  @Override
  protected LogIndex index(CommitLog log) {
    return ((RocksCommitLog) log).index();
  }
}
