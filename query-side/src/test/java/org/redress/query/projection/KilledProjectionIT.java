package org.redress.query.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.embedded.EmbeddedServer;
import org.redress.query.figure.FigureCatalogue;
import org.redress.query.figure.FigureSources;
import org.redress.query.figure.Figures;
import org.redress.query.figure.Figures.Asked;
import org.redress.query.figure.Recount;
import org.redress.query.figure.Scope;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.store.ReadStore;

/**
 * The process that keeps the figures is killed again and again amid its writes, while the server
 * that holds them goes on. The system property {@code redress.projection.kills} says how often.
 */
class KilledProjectionIT {

  private static final int KILLS = Integer.getInteger("redress.projection.kills", 8);

  /** About as many as a whole run takes, so that kills fall everywhere. */
  private static final int WRITES = 12;

  private static final List<Scope> SCOPES =
      List.of(
          new Scope(null, null, "*", "CNY", Map.of()),
          new Scope(
              LocalDate.parse("2026-01-01"),
              LocalDate.parse("2026-12-31"),
              "330000",
              "CNY",
              Map.of()));

  @TempDir private Path folder;

  @Test
  void countersAreEqualToARecountOfTheLog() throws Exception {
    Recount recount = new Recount(FigureSources.all(OpenQuerySide.CALENDARS));
    try (OpenLog log = OpenLog.in(folder.resolve("log"))) {
      ManyCases.of(17, 400, false).forEach(log::append);
      log.everything().forEach(recount::take);
    }
    try (EmbeddedServer server = EmbeddedServer.in(folder.resolve("read"))) {
      Random random = new Random(41);
      int killed = 0;
      for (int kill = 0; kill < KILLS; kill++) {
        killed += runs(server, 1 + random.nextInt(WRITES)) ? 0 : 1;
      }
      assertThat(killed).as("processes killed amid their writes").isPositive();
      assertThat(runs(server, Integer.MAX_VALUE)).isTrue();
      try (ReadStore store = ReadStore.at(server.connectionString())) {
        Figures figures = new Figures(store.database(), FigureSources.all(OpenQuerySide.CALENDARS));
        for (Scope scope : SCOPES) {
          List<Asked> all =
              FigureCatalogue.all().stream().map(figure -> new Asked(figure, scope)).toList();
          assertThat(figures.read(all).values())
              .isEqualTo(
                  all.stream().map(one -> recount.value(one.definition(), one.scope())).toList());
        }
      }
    }
  }

  /** Runs the process and kills it after so many writes; true when it came to its end. */
  private boolean runs(EmbeddedServer server, int writes) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ProjectingProcess.class.getName(),
                folder.resolve("log").toString(),
                server.connectionString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = process.inputReader(UTF_8)) {
      int seen = 0;
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        seen += line.equals(ProjectingProcess.WROTE) ? 1 : 0;
        if (seen == writes) {
          // Through the handle, because the process itself would close the pipe we still read.
          process.toHandle().destroyForcibly();
        }
      }
    }
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return process.exitValue() == 0;
  }
}
