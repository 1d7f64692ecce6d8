package org.redress.eventstore.rocks;

import java.io.IOException;
import org.rocksdb.RocksDBException;

/** Writes groups to the journal, which makes them durable, and to the tables, which show them. */
final class JournalWriter implements Appender.GroupWriter {

  private final RocksFolder folder;
  private final Journal journal;

  JournalWriter(RocksFolder folder, Journal journal) {
    this.folder = folder;
    this.journal = journal;
  }

  @Override
  public void write(CommitGroup group, long durable) throws IOException, RocksDBException {
    journal.write(group.stored(durable));
    try (IndexBatch batch = new IndexBatch(folder)) {
      group.index(batch);
      batch.write();
    }
  }

  @Override
  public void sync() throws IOException {
    journal.sync();
  }
}
