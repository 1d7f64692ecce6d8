package org.redress.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.server.Main;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogBenchIT {

  private final StringWriter out = new StringWriter();
  @TempDir Path folder;

  @Test
  void everyTargetIsMeasuredAndNothingIsLeftBehind() {
    assertThat(run("--seconds", "0.2", "--callers", "1,8", "--json")).isZero();

    JsonNode result = JsonMapper.shared().readTree(out.toString());
    List<String> measured = new ArrayList<>();
    for (JsonNode one : result.get("measurements")) {
      measured.add(
          one.get("target").asString()
              + " "
              + one.get("operation").asString()
              + " "
              + one.get("callers").asInt());
      assertThat(one.get("perSecond").asDouble()).isPositive();
      assertThat(one.get("ofFile").asDouble() > 0)
          .isEqualTo(one.get("operation").asString().equals("append"));
    }
    assertThat(measured)
        .containsExactly(
            "file append 1",
            "file append 8",
            "embedded append 1",
            "embedded append 8",
            "embedded replay 1",
            "embedded stream 1",
            "embedded tail 1",
            "mongodb append 1",
            "mongodb append 8",
            "mongodb replay 1",
            "mongodb stream 1",
            "mongodb tail 1");
    assertThat(result.get("commitBytes").asInt()).isBetween(600, 800);
    assertThat(folder).isEmptyDirectory();
  }

  private int run(String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("bench", "log", "--folder", folder.toString()));
    arguments.addAll(List.of(options));
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .execute(arguments.toArray(String[]::new));
  }
}
