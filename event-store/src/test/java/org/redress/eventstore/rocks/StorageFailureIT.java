package org.redress.eventstore.rocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.Commits;
import org.redress.eventstore.OutcomeUnknown;
import org.redress.eventstore.Receipt;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;

class StorageFailureIT {

  @TempDir private Path folder;

  @Test
  void aFailedSyncIsNeverReportedAsDurableAndStopsTheLog() {
    RocksFolder real = RocksFolder.open(folder.resolve("other"));
    Disk disk = new Disk();
    try (RocksCommitLog log = RocksCommitLog.in(folder.resolve("log")).writer(disk).open()) {
      disk.failing = true;
      assertThatThrownBy(() -> log.append(Commits.one("case-1", 0)))
          .isInstanceOf(OutcomeUnknown.class)
          .hasMessageContaining("commits 1 to 1")
          .hasMessageContaining("No space left");
      disk.failing = false;
      assertThatThrownBy(() -> log.append(Commits.one("case-2", 0)))
          .isInstanceOf(CommitLogException.class)
          .isNotInstanceOf(OutcomeUnknown.class)
          .hasMessageContaining("until it is opened again");
      assertThat(log.head()).isZero();
      assertThat(log.read(0, 10)).isEmpty();
      assertThat(log.lastVersion("case-1")).isEmpty();
    } finally {
      real.close();
    }
  }

  @Test
  void allCommitsOfTheGroupShareTheFate() throws Exception {
    Disk disk = new Disk();
    try (RocksCommitLog log = RocksCommitLog.in(folder).writer(disk).open()) {
      CompletableFuture<Receipt> first =
          CompletableFuture.supplyAsync(() -> log.append(Commits.one("case-1", 0)));
      disk.entered.await();
      CompletableFuture<Receipt> second =
          CompletableFuture.supplyAsync(() -> log.append(Commits.one("case-2", 0)));
      disk.failing = true;
      disk.go.countDown();
      assertThatThrownBy(first::join)
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(OutcomeUnknown.class);
      assertThatThrownBy(second::join)
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(CommitLogException.class);
      assertThat(log.head()).isZero();
    }
  }

  @Test
  void aFolderInUseIsNamed() {
    try (RocksCommitLog log = RocksCommitLog.in(folder).open()) {
      assertThat(log.head()).isZero();
      assertThatThrownBy(() -> RocksCommitLog.in(folder).open())
          .isInstanceOf(CommitLogException.class)
          .hasMessage(
              "The folder " + folder + " is in use by another process; one at a time may open it");
    }
  }

  @Test
  void aFolderThatCannotBeCreatedIsNamed() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> RocksCommitLog.in(file.resolve("log")).open())
        .isInstanceOf(CommitLogException.class)
        .hasMessageContaining(file.toString());
  }

  /** A disk that can be told to fail, and to wait before it does. */
  private static final class Disk implements Appender.GroupWriter {

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private volatile boolean failing;

    @Override
    public void write(WriteBatch batch) throws RocksDBException {
      entered.countDown();
      try {
        if (!failing) {
          go.await();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      if (failing) {
        throw new RocksDBException("No space left on device");
      }
    }
  }
}
