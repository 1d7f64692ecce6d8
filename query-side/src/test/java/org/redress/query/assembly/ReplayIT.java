package org.redress.query.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.DomainEvent;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.projection.Rebuilt;

/**
 * Read models are a function of the log: however they came about, they are the same to the byte.
 */
class ReplayIT {

  private static final List<List<DomainEvent>> COMMITS = ManyCases.of(9, 120, false);

  @TempDir Path folder;
  private OpenLog log;
  private OpenQuerySide read;

  @BeforeEach
  void follow() {
    log = OpenLog.in(folder.resolve("log"));
    read = OpenQuerySide.on(log, folder.resolve("read")).start();
    // In several batches of different sizes, as they come.
    for (int i = 0; i < COMMITS.size(); i++) {
      log.append(COMMITS.get(i));
      if (i % 97 == 0) {
        read.catchUp();
      }
    }
    read.catchUp();
  }

  @AfterEach
  void close() {
    read.close();
    log.close();
  }

  @Test
  void droppingAndReplayingGivesEqualDocuments() throws Exception {
    Map<String, String> before = read.documents();
    assertThat(before).hasSizeGreaterThan(500);
    Rebuilt rebuilt = read.side().projections().rebuild();
    assertThat(read.documents()).isEqualTo(before);
    assertThat(rebuilt.commits()).isEqualTo(COMMITS.size());
    assertThat(rebuilt.events()).isEqualTo(COMMITS.stream().mapToInt(List::size).sum());
    assertThat(rebuilt.eventsPerSecond()).isPositive();
    assertThat(read.refusals()).as("refused commands").isZero();
  }

  @Test
  void deliveringEverythingAgainChangesNothing() throws Exception {
    Map<String, String> before = read.documents();
    read.side().projections().stop();
    read.store()
        .database()
        .getCollection("positions")
        .updateMany(new Document(), Updates.set("commit", 0L));
    read.start().catchUp();
    assertThat(read.documents()).isEqualTo(before);
  }

  @Test
  void restartChangesNothing() {
    Map<String, String> before = read.documents();
    read.close();
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    assertThat(read.documents()).isEqualTo(before);
  }

  @Test
  void readModelsOfAnUncleanStopAreMadeAgain() throws Exception {
    Map<String, String> before = read.documents();
    Path copy = folder.resolve("as after a crash");
    copy(folder.resolve("read"), copy);
    try (OpenQuerySide again = OpenQuerySide.on(log, copy)) {
      assertThat(again.documents()).isEmpty();
      again.start().catchUp();
      assertThat(again.documents()).isEqualTo(before);
    }
  }

  @Test
  void noDocumentHoldsPersonalDataInClear() {
    assertThat(log.log().read(0, 100))
        .anySatisfy(
            commit -> assertThat(new String(commit.body(), UTF_8)).contains(CaseStory.CLEAR));
    assertThat(read.documents().values())
        .allSatisfy(document ->
            assertThat(document).doesNotContain(CaseStory.CLEAR).doesNotContain("13800001234"));
    assertThat(read.documents().toString()).contains("王***").contains("***1234");
  }

  private static void copy(Path from, Path to) throws Exception {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(dir)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
