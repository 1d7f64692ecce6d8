package org.redress.eventstore.rocks;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.OutcomeUnknown;
import org.redress.eventstore.Receipt;
import org.redress.eventstore.backend.GroupQueue;
import org.redress.eventstore.backend.Pending;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes groups of commits, one sync each. After a failed write nothing more is accepted: what the
 * disk holds is not known until the folder has been opened again.
 */
final class Appender implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Appender.class);

  private final RocksFolder folder;
  private final GroupWriter writer;
  private final AcknowledgedMark mark;
  private final boolean sparseStreams;
  private final Clock clock;
  private final Head head;
  private final IntConsumer groupSizes;
  private final GroupQueue queue;
  private Instant recordedAt;

  Appender(
      RocksFolder folder,
      GroupWriter writer,
      AcknowledgedMark mark,
      boolean sparseStreams,
      Clock clock,
      Head head,
      Instant recordedAt,
      IntConsumer groupSizes) {
    this.folder = folder;
    this.writer = writer;
    this.mark = mark;
    this.sparseStreams = sparseStreams;
    this.clock = clock;
    this.head = head;
    this.recordedAt = recordedAt;
    this.groupSizes = groupSizes;
    this.queue = new GroupQueue(this::write, "The log in " + folder.path() + " is closed");
  }

  void start() {
    queue.start();
  }

  Receipt append(CommitDraft draft) {
    return queue.append(draft);
  }

  /** Writes what is queued, then ends. */
  @Override
  public void close() {
    queue.close();
    mark.close();
  }

  private void write(List<Pending> pending) {
    try (CommitGroup group =
        new CommitGroup(folder, sparseStreams, clock, head.number(), recordedAt)) {
      for (Pending one : pending) {
        group.add(one);
      }
      if (group.size() > 0) {
        writeDurably(group);
      }
      group.answer();
      if (group.size() > 0) {
        groupSizes.accept(group.size());
      }
    } catch (RocksDBException | IOException | RuntimeException | Error e) {
      String stopped =
          "The log in %s stopped after a storage failure (%s) and takes no commits until it is opened again"
              .formatted(folder.path(), e.getMessage());
      LOG.error(stopped, e);
      queue.stop(stopped);
      // Those who are still without an answer were not written: nothing was tried for them.
      pending.forEach(one -> one.refuse(() -> new CommitLogException(stopped, e)));
    }
  }

  private void writeDurably(CommitGroup group) throws RocksDBException, IOException {
    try {
      writer.write(group.batch());
      mark.moveTo(group.head());
    } catch (RocksDBException | IOException | RuntimeException | Error e) {
      String message = outcomeUnknown(group, e);
      group.doubt(() -> new OutcomeUnknown(message, e));
      throw e;
    }
    recordedAt = group.recordedAt();
    head.moveTo(group.head());
  }

  private String outcomeUnknown(CommitGroup group, Throwable reason) {
    return "The storage failed while commits %s to %s were written to %s (%s); whether they are in the log is known when it is opened again"
        .formatted(head.number() + 1, group.head(), folder.path(), reason.getMessage());
  }

  /** How a group reaches the disk. */
  @FunctionalInterface
  interface GroupWriter {
    void write(WriteBatch batch) throws RocksDBException;
  }
}
