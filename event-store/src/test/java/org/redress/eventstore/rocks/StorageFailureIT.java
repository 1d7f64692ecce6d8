package org.redress.eventstore.rocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import org.redress.eventstore.LogCheck;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.OutcomeUnknown;
import org.redress.eventstore.Receipt;
import org.redress.eventstore.UniqueKeyTaken;

class StorageFailureIT {

  @TempDir private Path folder;

  @Test
  void aFailedWriteIsNeverReportedAsDurableAndStopsTheLog() {
    AtomicInteger writes = new AtomicInteger();
    try (RocksCommitLog log = RocksCommitLog.in(folder).disk(disk -> new FullDisk(writes)).open()) {
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
  void aFailedSyncLeavesOpenWhetherTheCommitIsThereButShowsItToNobody() {
    CountDownLatch go = new CountDownLatch(0);
    try (RocksCommitLog log =
        RocksCommitLog.in(folder).disk(disk -> new SlowDisk(disk, go, 0)).open()) {
      assertThatThrownBy(() -> log.append(Commits.one("case-1", 0)))
          .isInstanceOf(OutcomeUnknown.class)
          .hasMessageContaining("commits 1 to 1");
      assertThatThrownBy(log.submit(List.of(Commits.one("case-2", 0))).getFirst()::join)
          .hasCauseInstanceOf(CommitLogException.class);
      assertThat(log.head()).isZero();
      assertThat(log.read(0, 10)).isEmpty();
      assertThat(log.lastVersion("case-1")).isEmpty();
    }
    try (RocksCommitLog log = RocksCommitLog.in(folder).open()) {
      assertThat(LogCheck.run(log, log.index()).fault()).isEmpty();
      assertThat(log.lastVersion("case-2")).isEmpty();
    }
  }

  @Test
  void tablesThatTakeNothingStopTheLogAndShowTheCommitToNobody() {
    try (RocksCommitLog log = RocksCommitLog.in(folder).disk(FullTables::new).open()) {
      assertThatThrownBy(() -> log.append(Commits.one("case-1", 0)))
          .isInstanceOf(OutcomeUnknown.class)
          .hasMessageContaining("commits 1 to 1")
          .hasMessageContaining("No room in the tables");
      assertThatThrownBy(log.submit(List.of(Commits.one("case-2", 0))).getFirst()::join)
          .hasCauseInstanceOf(CommitLogException.class);
      assertThat(log.head()).isZero();
    }
    try (RocksCommitLog log = RocksCommitLog.in(folder).open()) {
      assertThat(LogCheck.run(log, log.index()).fault()).isEmpty();
      assertThat(log.lastVersion("case-2")).isEmpty();
    }
  }

  @Test
  void nobodyIsToldOfACommitThatIsNotDurableYet() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    try (RocksCommitLog log =
        RocksCommitLog.in(folder).disk(disk -> new SlowDisk(disk, go, 1)).open()) {
      CompletableFuture<Receipt> first = append(log, Commits.one("case-0", 0));
      Thread.sleep(200);
      // While the first is synced these two are written; one of them collides with the other.
      CompletableFuture<Receipt> second = append(log, Commits.keyed("key-1", "case-1", 0));
      CompletableFuture<Receipt> third = append(log, Commits.keyed("key-1", "case-2", 0));
      Thread.sleep(200);
      assertThat(first).isNotDone();
      assertThat(second).isNotDone();
      assertThat(third).isNotDone();
      assertThat(log.head()).isZero();
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
  void aCallerWhoIsInterruptedDoesNotStopTheLogForTheOthers() throws Exception {
    try (RocksCommitLog log = RocksCommitLog.in(folder).open()) {
      Thread.currentThread().interrupt();
      assertThat(log.append(Commits.one("case-1", 0)).commit()).isEqualTo(1);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(log.append(Commits.one("case-1", 1)).commit()).isEqualTo(2);
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

  /** Takes nothing. */
  private record FullDisk(AtomicInteger writes) implements Appender.GroupWriter {

    @Override
    public void write(CommitGroup group, long durable) throws IOException {
      writes.incrementAndGet();
      throw new IOException("No space left on device");
    }

    @Override
    public void index(CommitGroup group) {
      throw new AssertionError("There is nothing to put into the tables");
    }

    @Override
    public void sync() {
      throw new AssertionError("There is nothing to sync");
    }
  }

  /** Writes and syncs, but makes nothing readable. */
  private record FullTables(Appender.GroupWriter disk) implements Appender.GroupWriter {

    @Override
    public void write(CommitGroup group, long durable) throws Exception {
      disk.write(group, durable);
    }

    @Override
    public void index(CommitGroup group) throws IOException {
      throw new IOException("No room in the tables");
    }

    @Override
    public void sync() throws Exception {
      disk.sync();
    }
  }

  /** Waits before each sync; after some syncs they fail. */
  private static final class SlowDisk implements Appender.GroupWriter {

    private final Appender.GroupWriter disk;
    private final CountDownLatch go;
    private int syncs;

    SlowDisk(Appender.GroupWriter disk, CountDownLatch go, int syncs) {
      this.disk = disk;
      this.go = go;
      this.syncs = syncs;
    }

    @Override
    public void write(CommitGroup group, long durable) throws Exception {
      disk.write(group, durable);
    }

    @Override
    public void index(CommitGroup group) throws Exception {
      disk.index(group);
    }

    @Override
    public void sync() throws Exception {
      go.await();
      if (syncs-- == 0) {
        throw new IOException("Input/output error");
      }
      disk.sync();
    }
  }
}
