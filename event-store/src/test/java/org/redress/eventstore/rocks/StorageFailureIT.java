package org.redress.eventstore.rocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.Commits;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.OutcomeUnknown;
import org.redress.eventstore.Receipt;
import org.redress.eventstore.UniqueKeyTaken;
import org.rocksdb.RocksDBException;

class StorageFailureIT {

  @TempDir private Path folder;

  @Test
  void aFailedSyncIsNeverReportedAsDurableAndStopsTheLog() {
    AtomicInteger writes = new AtomicInteger();
    Appender.GroupWriter disk =
        batch -> {
          writes.incrementAndGet();
          throw new RocksDBException("No space left on device");
        };
    try (RocksCommitLog log = RocksCommitLog.in(folder).writer(disk).open()) {
      assertThatThrownBy(() -> log.append(Commits.one("case-1", 0)))
          .isInstanceOf(OutcomeUnknown.class)
          .hasMessageContaining("commits 1 to 1")
          .hasMessageContaining("No space left");
      assertThatThrownBy(() -> log.append(Commits.one("case-2", 0)))
          .isInstanceOf(CommitLogException.class)
          .isNotInstanceOf(OutcomeUnknown.class)
          .hasMessageContaining("until it is opened again");
      assertThat(writes).as("nothing is tried after the failure").hasValue(1);
      assertThat(log.head()).isZero();
      assertThat(log.read(0, 10)).isEmpty();
      assertThat(log.lastVersion("case-1")).isEmpty();
    }
    try (RocksCommitLog log = RocksCommitLog.in(folder).open()) {
      assertThat(log.append(Commits.one("case-1", 0)).commit()).isEqualTo(1);
    }
  }

  @Test
  void nobodyIsToldOfACommitThatIsNotDurableYet() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger writes = new AtomicInteger();
    Appender.GroupWriter disk =
        batch -> {
          entered.countDown();
          awaitQuietly(go);
          if (writes.incrementAndGet() > 1) {
            throw new RocksDBException("No space left on device");
          }
        };
    try (RocksCommitLog log = RocksCommitLog.in(folder).writer(disk).open()) {
      CompletableFuture<Receipt> first = append(log, Commits.one("case-0", 0));
      entered.await();
      // While the first is written these two gather; one of them collides with the other.
      CompletableFuture<Receipt> second = append(log, Commits.keyed("key-1", "case-1", 0));
      CompletableFuture<Receipt> third = append(log, Commits.keyed("key-1", "case-2", 0));
      assertThat(first).isNotDone();
      Thread.sleep(200);
      go.countDown();
      assertThat(first.join().commit()).isEqualTo(1);
      for (CompletableFuture<Receipt> waiting : List.of(second, third)) {
        assertThatThrownBy(waiting::join)
            .hasCauseInstanceOf(CommitLogException.class)
            .cause()
            .isNotInstanceOf(UniqueKeyTaken.class);
      }
      assertThat(log.head()).isEqualTo(1);
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

  private static CompletableFuture<Receipt> append(RocksCommitLog log, NewCommit commit) {
    return CompletableFuture.supplyAsync(() -> log.append(commit));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
