package org.redress.eventstore.rocks;

import java.io.IOException;
import java.util.List;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.RawCommit;
import org.rocksdb.RocksDBException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what an unclean stop left in the journal into the tables, with the keys that follow from
 * it. A group that is not whole was never acknowledged and is dropped, and so is what stands behind
 * it; only when a later one says that it was durable, the disk has lost something, and the log is
 * not opened.
 */
final class JournalRecovery {

  private static final Logger LOG = LoggerFactory.getLogger(JournalRecovery.class);

  private final RocksFolder folder;
  private long head;

  private JournalRecovery(RocksFolder folder) {
    this.folder = folder;
    RawCommit last = CommitPages.last(folder);
    this.head = last == null ? 0 : last.number();
  }

  /**
   * Leaves the folder without a journal.
   *
   * @throws CommitLogException when a commit that was acknowledged is gone
   */
  static void run(RocksFolder folder) {
    try {
      List<JournalRecord> records = Journal.read(folder.path());
      if (!records.isEmpty()) {
        new JournalRecovery(folder).bringIn(records);
        folder.flush(Family.COMMITS, Family.KEYS);
      }
      Journal.remove(folder.path());
    } catch (IOException | RocksDBException e) {
      throw new CommitLogException(
          "The journal in " + folder.path() + " cannot be used: " + e.getMessage(), e);
    }
  }

  private void bringIn(List<JournalRecord> records) throws RocksDBException {
    long before = head;
    for (JournalRecord record : records) {
      if (record.first() <= head + 1 && record.last() > head) {
        bringIn(record);
      }
    }
    long durable = records.stream().mapToLong(JournalRecord::durable).max().orElse(0);
    if (durable > head) {
      throw new CommitLogException(
          "The folder %s is damaged: commit %s was durable, but the log ends at commit %s"
              .formatted(folder.path(), durable, head));
    }
    if (head > before) {
      LOG.info("{} commits were taken from the journal in {}", head - before, folder.path());
    }
  }

  private void bringIn(JournalRecord record) throws RocksDBException {
    try (IndexBatch batch = new IndexBatch(folder)) {
      while (head < record.last()) {
        long number = head + 1;
        byte[] body = record.bodies().get((int) (number - record.first()));
        batch.add(new RawCommit(number, body).parse(), body);
        head = number;
      }
      batch.write();
    }
  }
}
