package org.redress.eventstore.rocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.Commits;
import org.redress.eventstore.LogCheck;
import org.slf4j.LoggerFactory;

/**
 * The power goes off while a commit is on its way to the disk. Whatever the disk then holds behind
 * the last sync, nothing, a part, zeros or anything else, the log opens as a prefix that has every
 * commit that was acknowledged. Damage before that is never taken for it.
 */
class PowerCutIT {

  private static final int ACKNOWLEDGED = 20;
  private static final int PAGE = 4_096;
  private static final String STREAM = "case-1";

  @TempDir private Path folder;

  private Path whole;
  private long acknowledgedBytes;
  private long bytes;
  private List<byte[]> bodies;

  /** What is cut off is said hundreds of times here. */
  @BeforeEach
  void beQuiet() {
    logger().setAdditive(false);
  }

  @AfterEach
  void speakAgain() {
    logger().setAdditive(true);
  }

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger(TornTail.class);
  }

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
      byte[] mark = Files.readAllBytes(live.resolve(AcknowledgedMark.FILE));
      String large = "{\"text\":\"" + "x".repeat(10 * PAGE) + "\"}";
      log.append(Commits.of(Commits.event(STREAM, ACKNOWLEDGED, large)));
      bytes = Files.size(writeAheadLog(live));
      copy(live, whole);
      // Nobody was told of the last commit.
      Files.write(whole.resolve(AcknowledgedMark.FILE), mark);
      bodies = new ArrayList<>();
      log.read(0, ACKNOWLEDGED + 1).forEach(commit -> bodies.add(commit.body()));
    }
    assertThat(bytes).isGreaterThan(acknowledgedBytes);
  }

  @Test
  void cutAtAnyByteLeavesEveryAcknowledgedCommit() throws IOException {
    int withTheLast = 0;
    for (long cut = acknowledgedBytes; cut <= bytes; cut += step(cut)) {
      Path copy = copyOf(whole);
      truncate(copy, cut);
      withTheLast += isAPrefix(copy, "cut at " + cut) ? 1 : 0;
    }
    assertThat(withTheLast).as("only the whole commit counts").isEqualTo(1);
  }

  @Test
  void garbageBehindAnyByteLeavesEveryAcknowledgedCommit() throws IOException {
    Random random = new Random(20261122);
    byte[] right = Files.readAllBytes(writeAheadLog(whole));
    for (long cut = acknowledgedBytes; cut < bytes; cut += step(cut)) {
      Path copy = copyOf(whole);
      // The file may also have grown further than the commit.
      byte[] garbage = new byte[(int) (bytes - cut) + random.nextInt(2 * PAGE)];
      if (random.nextBoolean()) {
        random.nextBytes(garbage);
      }
      garbage[0] = (byte) ~right[(int) cut];
      write(copy, cut, garbage);
      assertThat(isAPrefix(copy, "garbage behind " + cut)).isFalse();
    }
  }

  @Test
  void anyPagesMayBeMissing() throws IOException {
    Random random = new Random(20261123);
    for (int round = 0; round < 200; round++) {
      Path copy = copyOf(whole);
      boolean lost = false;
      for (long page = acknowledgedBytes / PAGE; page * PAGE < bytes; page++) {
        if (random.nextInt(4) == 0) {
          long from = Math.max(acknowledgedBytes, page * PAGE);
          byte[] other = new byte[(int) (Math.min(bytes, (page + 1) * PAGE) - from)];
          if (random.nextBoolean()) {
            random.nextBytes(other);
          }
          write(copy, from, other);
          lost = true;
        }
      }
      assertThat(isAPrefix(copy, "round " + round)).isEqualTo(!lost);
    }
  }

  @Test
  void whatIsCutOffIsKeptAndSaid() throws IOException {
    Path copy = copyOf(whole);
    truncate(copy, bytes - 1);
    byte[] torn = Files.readAllBytes(writeAheadLog(copy));
    ListAppender<ILoggingEvent> said = new ListAppender<>();
    said.start();
    logger().addAppender(said);
    try {
      assertThat(isAPrefix(copy, "one byte is missing")).isFalse();
    } finally {
      logger().detachAppender(said);
    }
    assertThat(said.list)
        .singleElement()
        .satisfies(line ->
            assertThat(line.getFormattedMessage())
                .contains("the last " + (bytes - 1 - acknowledgedBytes) + " bytes")
                .contains("the log ends at commit " + ACKNOWLEDGED));
    try (Stream<Path> files = Files.list(copy)) {
      Path kept =
          files.filter(file -> file.getFileName().toString().startsWith("cut-")).findAny().get();
      assertThat(Files.readAllBytes(kept))
          .isEqualTo(Arrays.copyOfRange(torn, (int) acknowledgedBytes, torn.length));
    }
  }

  @Test
  void damageBeforeAWholeCommitIsRefusedAndNothingIsCut() throws IOException {
    for (long at = 0; at < acknowledgedBytes; at += 97) {
      Path copy = copyOf(whole);
      flip(copy, at);
      byte[] damaged = Files.readAllBytes(writeAheadLog(copy));
      assertThatThrownBy(() -> RocksCommitLog.in(copy).open())
          .as("flipped at " + at)
          .isInstanceOf(CommitLogException.class)
          .hasMessageContaining(" behind that is whole. Put the folder back from a copy");
      assertThat(Files.readAllBytes(writeAheadLog(copy))).isEqualTo(damaged);
    }
  }

  @Test
  void damageOfTheLastAcknowledgedCommitIsRefusedAndNothingIsCut() throws IOException {
    for (long lost : new long[] {1, 7, 100}) {
      Path copy = copyOf(whole);
      truncate(copy, acknowledgedBytes);
      flip(copy, acknowledgedBytes - lost);
      assertAcknowledgedIsMissing(copy);
      truncate(copy, acknowledgedBytes - lost);
      assertAcknowledgedIsMissing(copy);
    }
  }

  private static void assertAcknowledgedIsMissing(Path copy) throws IOException {
    byte[] damaged = Files.readAllBytes(writeAheadLog(copy));
    assertThatThrownBy(() -> RocksCommitLog.in(copy).open())
        .isInstanceOf(CommitLogException.class)
        .hasMessageContaining(
            "the log ends at commit %s, but commit %s was acknowledged"
                .formatted(ACKNOWLEDGED - 1, ACKNOWLEDGED));
    assertThat(Files.readAllBytes(writeAheadLog(copy))).isEqualTo(damaged);
  }

  /** Every byte near the ends of the last commit, some of the many in between that are alike. */
  private long step(long position) {
    long last = bytes - 60;
    return position < acknowledgedBytes + 60 || position >= last
        ? 1
        : Math.min(331, last - position);
  }

  private static void truncate(Path copy, long length) throws IOException {
    try (FileChannel file = FileChannel.open(writeAheadLog(copy), StandardOpenOption.WRITE)) {
      file.truncate(length);
    }
  }

  private static void write(Path copy, long position, byte[] content) throws IOException {
    try (FileChannel file = FileChannel.open(writeAheadLog(copy), StandardOpenOption.WRITE)) {
      file.write(ByteBuffer.wrap(content), position);
    }
  }

  private static void flip(Path copy, long position) throws IOException {
    byte now = Files.readAllBytes(writeAheadLog(copy))[(int) position];
    write(copy, position, new byte[] {(byte) ~now});
  }

  /** Whether the last commit is there; all others must be, and nothing else. */
  private boolean isAPrefix(Path copy, String what) {
    try (RocksCommitLog log = RocksCommitLog.in(copy).open()) {
      assertThat(log.head()).as(what).isBetween((long) ACKNOWLEDGED, ACKNOWLEDGED + 1L);
      assertThat(LogCheck.run(log, log.index()).fault()).as(what).isEmpty();
      List<byte[]> found = new ArrayList<>();
      log.read(0, ACKNOWLEDGED + 1).forEach(commit -> found.add(commit.body()));
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i)).as("commit " + (i + 1) + ", " + what).isEqualTo(bodies.get(i));
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
      for (Path file : files.filter(Files::isRegularFile).toList()) {
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
