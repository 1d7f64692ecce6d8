package org.redress.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.server.Main;

class AppendBenchIT {

  @TempDir private Path folder;

  @Test
  void everyBatchIsMeasuredNextToAFileAndNothingIsLeftBehind() {
    StringWriter out = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .execute(
                "bench",
                "append",
                "--folder",
                folder.toString(),
                "--seconds",
                "0.1",
                "--rounds",
                "1",
                "--batches",
                "1,8",
                "--commits",
                "1000");

    assertThat(code).isZero();
    assertThat(out.toString().lines().filter(line -> line.contains("plain file"))).hasSize(6);
    assertThat(out.toString())
        .contains(
            "    1 each durable before the next",
            "    8 next made meanwhile",
            "    8 that many callers",
            "files while open: ",
            "files while closed: ",
            "replay, commits a second: raw ");
    assertThat(folder).isEmptyDirectory();
  }
}
