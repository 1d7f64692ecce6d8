package org.redress.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.server.Main;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogBenchIT {

  private static final List<String> READ =
      List.of("embedded", "mongodb", "axon-mongodb", "axon-h2");

  private final StringWriter out = new StringWriter();
  @TempDir Path folder;
  @TempDir Path results;

  @Test
  void everybodyIsMeasuredAndNothingIsLeftBehind() throws IOException {
    Path json = results.resolve("result.json");
    Path table = results.resolve("table.md");

    assertThat(
            run(
                // Short enough for a test, and long enough that nobody is too slow to be measured.
                "--seconds=0.25",
                "--rounds=2",
                "--callers=1,8",
                "--volumes=100",
                "--json=" + json,
                "--table=" + table))
        .isZero();

    JsonNode result = JsonMapper.shared().readTree(Files.readString(json));
    List<String> measured = new ArrayList<>();
    for (JsonNode one : result.get("measurements")) {
      assertThat(one.get("perSecond").asDouble()).describedAs(one.toString()).isPositive();
      measured.add(
          one.get("target").asString()
              + " "
              + one.get("operation").asString()
              + " "
              + one.get("callers").asInt());
    }
    assertThat(measured).containsAll(expected());
    assertThat(result.get("commitBytes").asInt()).isBetween(600, 800);
    assertThat(result.get("machine").get("syncMicros").asLong()).isPositive();
    assertThat(Files.readString(table))
        .contains("| target | 1 | 8 |", "| axon-h2 100 |", "- axon-mongodb: Axon's MongoDB");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aTableIsMadeAgainFromItsResults() throws IOException {
    Path json = results.resolve("result.json");
    Path table = results.resolve("table.md");
    run(
        "--seconds=0.05",
        "--rounds=1",
        "--callers=1",
        "--volumes=20",
        "--targets=axon-h2",
        "--json=" + json,
        "--table=" + table);

    assertThat(run("--from=" + json)).isZero();

    assertThat(out.toString()).isEqualTo(Files.readString(table));
  }

  @Test
  void anUnknownTargetIsRefused() {
    assertThat(run("--targets=axon-h2,nobody")).isNotZero();
    assertThat(folder).isEmptyDirectory();
  }

  private static List<String> expected() {
    Stream<String> appends =
        Stream.of("file", "embedded", "mongodb", "axon-mongodb", "axon-h2", "axon-h2-unsynced")
            .map(target -> target + " append ");
    Stream<String> reads =
        READ.stream().flatMap(target -> Stream.of(target + " stream ", target + " tail "));
    return Stream.concat(
            Stream.concat(appends, reads).flatMap(what -> Stream.of(what + 1, what + 8)),
            READ.stream().map(target -> target + " replay 1"))
        .toList();
  }

  private int run(String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("bench", "log", "--folder", folder.toString()));
    arguments.addAll(List.of(options));
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(new StringWriter(), true))
        .execute(arguments.toArray(String[]::new));
  }
}
