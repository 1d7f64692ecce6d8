package org.redress.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.server.Main;

class ProofBenchIT {

  @TempDir private Path folder;

  @Test
  void everyKindOfProofIsMeasuredAndNothingIsLeftBehind() {
    StringWriter out = new StringWriter();

    int exit =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .execute(
                "bench",
                "proof",
                "--folder",
                folder.toString(),
                "--commits",
                "3000",
                "--proofs",
                "10",
                "--seconds",
                "1");

    assertThat(exit).isZero();
    assertThat(out.toString())
        .contains("3,000 commits hashed into tiles")
        .containsPattern("inclusion +[0-9.]+ +[0-9.]+ +[0-9.]+ +[0-9.]+")
        .containsPattern("consistency +[0-9.]+ +[0-9.]+ +[0-9.]+ +[0-9.]+")
        .containsPattern("checkpoint +[0-9.]+ +[0-9.]+ +[0-9.]+");
    assertThat(folder).isEmptyDirectory();
  }
}
