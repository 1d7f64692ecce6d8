package org.redress.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.server.DataFolder;
import org.redress.server.Main;

/** The process that imports is killed in the middle, as a power cut would, and started again. */
class ImportKillIT {

  private static final int ROWS = 3_000;
  private static final int KILLS = 4;
  private static final long PATIENCE_SECONDS = 120;

  @TempDir Path folder;

  @Test
  void aKilledImportIsFinishedByRunningItAgain() throws Exception {
    Path file = table();
    var random = new Random(7);
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = start(file);
      waitUntilSomethingIsInTheLog();
      process.waitFor(random.nextInt(900), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
    }

    Process last = start(file);

    assertThat(last.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(last.exitValue()).isZero();
    try (DataFolder data = DataFolder.open(data());
        var log = data.openLog(new SimpleMeterRegistry())) {
      LogFacts facts = LogFacts.of(log);
      assertThat(facts.filed()).isEqualTo(ROWS);
      assertThat(facts.recoveredMinor("USD")).isEqualTo(sumMinor());
      assertThat(facts.answers()).isEqualTo(List.of(ROWS / 2L, ROWS / 2L, 0L));
    }
  }

  private Process start(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "import",
            file.toString(),
            "--mapping",
            "nyc-dca",
            "--data",
            data().toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output.txt").toFile())
        .start();
  }

  private void waitUntilSomethingIsInTheLog() throws InterruptedException, IOException {
    Path log = data().resolve("log");
    for (int tries = 0; tries < 2_000; tries++) {
      if (Files.isDirectory(log) && !Files.readString(folder.resolve("output.txt")).isEmpty()) {
        return;
      }
      Thread.sleep(10);
    }
    throw new IllegalStateException(Files.readString(folder.resolve("output.txt")));
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Path table() throws IOException {
    String header =
        Files.readAllLines(Path.of("src", "test", "resources", "imports", "nyc-sample.csv"))
            .getFirst();
    var text = new StringBuilder(header).append('\n');
    for (int i = 1; i <= ROWS; i++) {
      text.append(
          "Sample Business %d,Other,Other - Z01,01/05/2015,02/10/2015,Cash Amount - AMT,%s,%d.25,%d,SAMPLE STREET,,NEW YORK,NY,10451,10001%n"
              .formatted(i % 100, i % 2 == 0 ? "Yes" : "No", i % 50, i));
    }
    Path file = folder.resolve("table.csv");
    return Files.writeString(file, text.toString().replace(System.lineSeparator(), "\n"));
  }

  private static long sumMinor() {
    long sum = 0;
    for (int i = 1; i <= ROWS; i++) {
      sum += i % 50 * 100 + 25;
    }
    return sum;
  }
}
