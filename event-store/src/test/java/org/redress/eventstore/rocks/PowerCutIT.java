package org.redress.eventstore.rocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.Commits;
import org.redress.eventstore.LogCheck;

/**
 * The power goes off while a commit is on its way to the disk. Cut at any byte, the log opens as a
 * prefix that holds every commit that was acknowledged, whatever the disk has in the place of the
 * rest.
 */
class PowerCutIT {

  private static final int ACKNOWLEDGED = 20;
  private static final String STREAM = "case-1";

  @TempDir private Path folder;

  private Path whole;
  private byte[] journal;
  private List<JournalRecord> records;
  private int acknowledgedBytes;
  private int bytes;
  private List<byte[]> bodies;

  /** Copies the open folder, as the disk holds it, after one commit more. */
  @BeforeEach
  void appendOneMore() throws IOException {
    Path live = folder.resolve("live");
    whole = folder.resolve("whole");
    try (RocksCommitLog log = RocksCommitLog.in(live).open()) {
      for (int version = 0; version <= ACKNOWLEDGED; version++) {
        log.append(Commits.one(STREAM, version));
      }
      copy(live, whole);
      bodies = new ArrayList<>();
      log.read(0, ACKNOWLEDGED + 1).forEach(commit -> bodies.add(commit.body()));
    }
    journal = Files.readAllBytes(journal(whole));
    records = JournalRecord.all(ByteBuffer.wrap(journal));
    assertThat(records).hasSize(ACKNOWLEDGED + 1);
    bytes = records.stream().mapToInt(JournalRecord::size).sum();
    acknowledgedBytes = bytes - records.getLast().size();
  }

  @Test
  void cutAtAnyByteLeavesEveryAcknowledgedCommit() throws IOException {
    int withTheLast = 0;
    for (int cut = acknowledgedBytes; cut <= bytes; cut++) {
      Path copy = copyWith(Arrays.copyOf(journal, cut));
      withTheLast += isAPrefix(copy, cut) ? 1 : 0;
    }
    assertThat(withTheLast).as("only the whole commit counts").isEqualTo(1);
  }

  @Test
  void pageThatWasOnlyHalfWrittenLosesNothing() throws IOException {
    Random random = new Random(20261122);
    for (int cut = acknowledgedBytes; cut < bytes; cut++) {
      byte[] torn = journal.clone();
      byte[] rest = new byte[bytes - cut];
      if (random.nextBoolean()) {
        random.nextBytes(rest);
      }
      System.arraycopy(rest, 0, torn, cut, rest.length);

      boolean last = isAPrefix(copyWith(torn), cut);

      assertThat(last && !Arrays.equals(torn, journal)).as("cut at " + cut).isFalse();
    }
  }

  @Test
  void damageToAnAcknowledgedCommitIsNeverTakenForAPowerCut() throws IOException {
    int start = acknowledgedBytes - records.get(ACKNOWLEDGED - 1).size();
    for (int at = start; at < acknowledgedBytes; at++) {
      byte[] damaged = journal.clone();
      damaged[at] ^= 4;
      Path copy = copyWith(damaged);
      assertThatThrownBy(() -> RocksCommitLog.in(copy).open())
          .isInstanceOf(CommitLogException.class)
          .hasMessage(
              "The folder %s is damaged: commit 20 was durable, but the log ends at commit 19"
                  .formatted(copy));
    }
  }

  @Test
  void groupBehindOneThatNeverArrivedIsDropped() throws IOException {
    JournalRecord lost = records.get(ACKNOWLEDGED - 1);
    JournalRecord last = records.get(ACKNOWLEDGED);
    ByteBuffer disk = ByteBuffer.allocate(journal.length);
    records.subList(0, ACKNOWLEDGED - 1).forEach(record -> record.putInto(disk));
    disk.position(disk.position() + lost.size());
    // The two were synced together, so neither was acknowledged.
    new JournalRecord(last.first(), lost.durable(), last.bodies()).putInto(disk);

    try (RocksCommitLog log = RocksCommitLog.in(copyWith(disk.array())).open()) {
      assertThat(log.head()).isEqualTo(ACKNOWLEDGED - 1);
      assertThat(log.append(Commits.one(STREAM, ACKNOWLEDGED - 1)).commit())
          .isEqualTo(ACKNOWLEDGED);
      assertThat(LogCheck.run(log, log.index()).fault()).isEmpty();
    }
  }

  @Test
  void whatIsTakenFromTheJournalIsTakenOnce() throws IOException {
    Path copy = copyWith(journal);
    try (RocksCommitLog log = RocksCommitLog.in(copy).open()) {
      assertThat(log.append(Commits.one("case-2", 0)).commit()).isEqualTo(ACKNOWLEDGED + 2);
    }
    assertThat(journal(copy)).as("nothing is left after closing").doesNotExist();
    try (RocksCommitLog log = RocksCommitLog.in(copy).open()) {
      assertThat(log.head()).isEqualTo(ACKNOWLEDGED + 2);
      assertThat(LogCheck.run(log, log.index()).fault()).isEmpty();
    }
  }

  /** Whether the last commit is there; all others must be, and nothing else. */
  private boolean isAPrefix(Path copy, long cut) {
    try (RocksCommitLog log = RocksCommitLog.in(copy).open()) {
      assertThat(log.head()).as("cut at " + cut).isBetween((long) ACKNOWLEDGED, ACKNOWLEDGED + 1L);
      assertThat(LogCheck.run(log, log.index()).fault()).as("cut at " + cut).isEmpty();
      List<byte[]> found = new ArrayList<>();
      log.read(0, ACKNOWLEDGED + 1).forEach(commit -> found.add(commit.body()));
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i))
            .as("commit " + (i + 1) + " cut at " + cut)
            .isEqualTo(bodies.get(i));
      }
      return log.head() > ACKNOWLEDGED;
    }
  }

  private Path copyWith(byte[] content) throws IOException {
    Path copy = folder.resolve("copy");
    if (Files.exists(copy)) {
      try (Stream<Path> files = Files.walk(copy)) {
        for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }
    copy(whole, copy);
    Files.write(journal(copy), content);
    return copy;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  /** The file that every commit goes to first. */
  private static Path journal(Path folder) {
    return folder.resolve("journal-0");
  }
}
