package org.redress.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.server.Main;

class FiguresBenchIT {

  @TempDir Path folder;

  @Test
  void aDashboardIsMeasuredForEachNumberOfCasesAndNothingIsLeftBehind() {
    var out = new StringWriter();

    int exit =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .execute(
                "bench",
                "figures",
                "--folder",
                folder.toString(),
                "--cases",
                "50,200",
                "--reads",
                "5");

    assertThat(exit).isZero();
    assertThat(out.toString())
        .containsPattern("50 +[0-9.]+ +[0-9.]+ +[0-9.]+ +1.00")
        .containsPattern("200 +[0-9.]+ +[0-9.]+ +[0-9.]+ +[0-9.]+");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void nothingToReadIsRefused() {
    var err = new StringWriter();

    int exit =
        Main.commandLine()
            .setErr(new PrintWriter(err, true))
            .execute("bench", "figures", "--folder", folder.toString(), "--cases", "0");

    assertThat(exit).isNotZero();
    assertThat(err.toString()).contains("--cases");
  }
}
