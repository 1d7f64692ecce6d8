package org.redress.eventstore.rocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
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
 * prefix that holds every commit that was acknowledged. When the file has its new length but not
 * its new content, it opens as such a prefix or not at all: nothing acknowledged is lost unseen.
 */
class PowerCutIT {

  private static final int ACKNOWLEDGED = 20;
  private static final String STREAM = "case-1";

  @TempDir private Path folder;

  private Path whole;
  private long acknowledgedBytes;
  private long bytes;
  private List<byte[]> bodies;

  /** Copies the open folder, as the disk holds it, before and after one commit more. */
  @BeforeEach
  void appendOneMore() throws IOException {
    Path live = folder.resolve("live");
    whole = folder.resolve("whole");
    try (RocksCommitLog log = RocksCommitLog.in(live).open()) {
      for (int version = 0; version < ACKNOWLEDGED; version++) {
        log.append(Commits.one(STREAM, version));
      }
      acknowledgedBytes = Files.size(writeAheadLog(live));
      log.append(Commits.one(STREAM, ACKNOWLEDGED));
      bytes = Files.size(writeAheadLog(live));
      copy(live, whole);
      bodies = new ArrayList<>();
      log.read(0, ACKNOWLEDGED + 1).forEach(commit -> bodies.add(commit.body()));
    }
    assertThat(bytes).isGreaterThan(acknowledgedBytes);
  }

  @Test
  void cutAtAnyByteLeavesEveryAcknowledgedCommit() throws IOException {
    int withTheLast = 0;
    for (long cut = acknowledgedBytes; cut <= bytes; cut++) {
      Path copy = copyOf(whole);
      try (FileChannel file = FileChannel.open(writeAheadLog(copy), StandardOpenOption.WRITE)) {
        file.truncate(cut);
      }
      withTheLast += isAPrefix(copy, cut) ? 1 : 0;
    }
    assertThat(withTheLast).as("only the whole commit counts").isEqualTo(1);
  }

  @Test
  void pageThatWasOnlyHalfWrittenLosesNothingUnseen() throws IOException {
    Random random = new Random(20261122);
    for (long cut = acknowledgedBytes; cut < bytes; cut++) {
      Path copy = copyOf(whole);
      byte[] garbage = new byte[(int) (bytes - cut)];
      if (random.nextBoolean()) {
        random.nextBytes(garbage);
      }
      try (FileChannel file = FileChannel.open(writeAheadLog(copy), StandardOpenOption.WRITE)) {
        file.write(ByteBuffer.wrap(garbage), cut);
      }
      try {
        isAPrefix(copy, cut);
      } catch (CommitLogException e) {
        assertThat(e).hasMessage("The folder " + copy + " cannot be opened: checksum mismatch");
      }
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

  private Path copyOf(Path source) throws IOException {
    Path copy = folder.resolve("copy");
    if (Files.exists(copy)) {
      try (Stream<Path> files = Files.walk(copy)) {
        for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }
    copy(source, copy);
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

  /** The one file that grows with every commit. */
  private static Path writeAheadLog(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".log"))
          .reduce((first, second) -> second)
          .orElseThrow();
    }
  }
}
