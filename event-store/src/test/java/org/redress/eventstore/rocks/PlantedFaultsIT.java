package org.redress.eventstore.rocks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.Commits;
import org.redress.eventstore.LogCheck;
import org.redress.eventstore.LogReport;
import org.redress.eventstore.Position;

/** Each kind of damage is found, and at the commit that has it. */
class PlantedFaultsIT {

  private static final int COMMITS = 1200;

  @TempDir private static Path sound;
  @TempDir private Path folder;

  /** Commit n + 1 holds two events of stream case-n; every tenth one event under a unique key. */
  @BeforeAll
  static void fill() {
    try (RocksCommitLog log = RocksCommitLog.in(sound).open()) {
      for (int i = 0; i < COMMITS; i++) {
        log.append(
            i % 10 == 0
                ? Commits.keyed("key-" + i, "keyed-" + i, 0)
                : Commits.several("case-" + i, 0, 2));
      }
    }
  }

  @BeforeEach
  void copy() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(sound)) {
      for (Path file : files) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void aSoundLogIsCounted() {
    LogReport report = check();
    assertThat(report.fault()).isEmpty();
    assertThat(report.commits()).isEqualTo(COMMITS);
    assertThat(report.events()).isEqualTo(120 + 2 * 1080);
    assertThat(report.streams()).isEqualTo(COMMITS);
    assertThat(report.bytes()).isPositive();
  }

  @Test
  void aMissingCommitIsFound() {
    damage(rows -> rows.delete(Family.COMMITS, Keys.number(777)));
    assertFault(777, "it is missing from the log");
    assertThatThrownByReading(777);
  }

  @Test
  void aMissingLastCommitIsFound() {
    damage(rows -> rows.delete(Family.COMMITS, Keys.number(COMMITS)));
    assertFault(COMMITS, "the index names it, but it is missing from the log");
  }

  @Test
  void aBodyThatIsNoLongerJsonIsFound() {
    alter(501, "\"events\":[", "\"events\":(");
    assertFault(501, "cannot be read");
  }

  @Test
  void aChangedVersionIsFound() {
    alter(502, "\"version\":1", "\"version\":3");
    assertFault(502, "the index has another place, or none, for version 3 of stream case-501");
  }

  @Test
  void aChangedKeyIsFound() {
    alter(511, "\"uniqueKey\":\"key-510\"", "\"uniqueKey\":\"key-500\"");
    assertFault(511, "the index has another commit, or none, for its key key-500");
  }

  @Test
  void aRecordedTimeThatGoesBackIsFound() {
    damage(rows -> {
      String body = body(rows, 600);
      int at = body.indexOf("\"recordedAt\":\"") + 14;
      put(rows, 600, body.substring(0, at) + "2026" + body.substring(at + 4));
      put(rows, 600, body.substring(0, at) + "1999" + body.substring(at + 4));
    });
    assertFault(600, "its recorded time goes backwards");
  }

  @Test
  void twoExchangedCommitsAreFound() {
    damage(rows -> {
      String first = body(rows, 44);
      put(rows, 44, body(rows, 45));
      put(rows, 45, first);
    });
    assertFault(44, "says that it is commit 45");
  }

  @Test
  void aKeyThatNoCommitHasIsFound() {
    damage(rows ->
        rows.put(Family.KEYS, Keys.streamVersion("case-3", 2), Keys.number(Position.of(4, 1))));
    assertFault(4, "the index names it for StreamVersion[stream=case-3, version=2");
  }

  @Test
  void aUniqueKeyThatNoCommitHasIsFound() {
    damage(rows -> rows.put(Family.KEYS, Keys.unique("forged"), Keys.number(900)));
    assertFault(900, "the index names it for UniqueKey[key=forged");
  }

  @Test
  void aMissingKeyIsFound() {
    damage(rows -> rows.delete(Family.KEYS, Keys.streamVersion("case-801", 1)));
    assertFault(802, "the index has another place, or none, for version 1 of stream case-801");
  }

  private void assertFault(long commit, String what) {
    LogReport.Fault fault = check().fault().orElseThrow();
    assertThat(fault.commit()).isEqualTo(commit);
    assertThat(fault.what()).contains(what);
  }

  private void assertThatThrownByReading(long missing) {
    try (RocksCommitLog log = RocksCommitLog.in(folder).open()) {
      assertThatThrownBy(() -> log.read(missing - 10, 100))
          .isInstanceOf(CommitLogException.class)
          .hasMessage("Commit " + missing + " is missing from the log");
    }
  }

  private LogReport check() {
    try (RocksCommitLog log = RocksCommitLog.in(folder).open()) {
      return LogCheck.run(log, log.index());
    }
  }

  private void alter(long commit, String from, String to) {
    damage(rows -> {
      String body = body(rows, commit);
      assertThat(body).contains(from);
      put(rows, commit, body.replace(from, to));
    });
  }

  private void damage(Damage damage) {
    try (RocksFolder rows = RocksFolder.open(folder)) {
      damage.to(rows);
    }
  }

  private static String body(RocksFolder rows, long commit) {
    byte[] body = rows.get(Family.COMMITS, Keys.number(commit));
    return new String(Objects.requireNonNull(body), UTF_8);
  }

  private static void put(RocksFolder rows, long commit, String body) {
    rows.put(Family.COMMITS, Keys.number(commit), body.getBytes(UTF_8));
  }

  @FunctionalInterface
  private interface Damage {
    void to(RocksFolder rows);
  }
}
