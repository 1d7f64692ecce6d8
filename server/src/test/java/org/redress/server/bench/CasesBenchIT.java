package org.redress.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.server.Main;

class CasesBenchIT {

  @TempDir Path folder;

  @Test
  void pagesAreMeasuredAndNothingIsLeftBehind() {
    var out = new StringWriter();

    int exit =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .execute(
                "bench", "cases", "--folder", folder.toString(), "--cases", "200", "--pages", "20");

    assertThat(exit).isZero();
    assertThat(out.toString())
        .contains("200 cases in the read models")
        .containsPattern("first +[0-9.]+ +[0-9.]+ +[0-9.]+")
        .containsPattern("middle +[0-9.]+ +[0-9.]+ +[0-9.]+");
    assertThat(folder).isEmptyDirectory();
  }
}
