package org.redress.eventstore.rocks;

import java.io.IOException;
import org.rocksdb.RocksDBException;

/** Writes groups to the journal, which makes them durable, and to the tables, which show them. */
final class JournalWriter implements Appender.GroupWriter, AutoCloseable {

  private final Journal journal;
  private final IndexBatch batch;

  JournalWriter(RocksFolder folder, Journal journal) {
    this.journal = journal;
    this.batch = new IndexBatch(folder);
  }

  @Override
  public void write(CommitGroup group, long durable) throws IOException {
    journal.write(group.stored(durable));
  }

  @Override
  public void index(CommitGroup group) throws RocksDBException {
    group.index(batch);
    batch.write();
  }

  @Override
  public void sync() throws IOException {
    journal.sync();
  }

  @Override
  public void close() throws IOException {
    batch.close();
    journal.close();
  }
}
