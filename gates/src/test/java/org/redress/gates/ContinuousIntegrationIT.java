package org.redress.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code .ci/run} runs README's command, counts every report, and fails when a test was skipped.
 */
class ContinuousIntegrationIT {

  @TempDir Path folder;

  private Path jdk;

  @BeforeEach
  void createCheckout() throws IOException {
    for (Path file : List.of(Path.of(".ci/run"), Path.of(".mvn/find-jdk.sh"))) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.copy(Checkout.ROOT.resolve(file), folder.resolve(file));
    }
    Files.writeString(folder.resolve("README.md"), "# Tests\n\n    x\n\n./mvnw verify\n");
    jdk = FakeJdk.create(folder.resolve("jdk"), "25");
  }

  @Test
  void countsOfAllReportsAreAddedUp() throws IOException {
    buildLeaves(report("events", "surefire", 3, 0, 0, 0), report("server", "failsafe", 4, 0, 0, 0));

    Shell.Result result = run();

    assertThat(result.output()).endsWith("\n7 passed, 0 failed, 0 skipped\n");
    assertThat(result.exit()).isZero();
  }

  @Test
  void skippedTestFailsTheRun() throws IOException {
    buildLeaves(report("events", "surefire", 3, 0, 0, 1));

    Shell.Result result = run();

    assertThat(result.output()).endsWith("\n2 passed, 0 failed, 1 skipped\n");
    assertThat(result.exit()).isEqualTo(1);
  }

  @Test
  void failuresAndErrorsAreCountedAsFailed() throws IOException {
    buildLeaves(report("events", "surefire", 5, 1, 2, 0), "exit 1");

    Shell.Result result = run();

    assertThat(result.output()).endsWith("\n2 passed, 3 failed, 0 skipped\n");
    assertThat(result.exit()).isEqualTo(1);
  }

  @Test
  void runWithoutAnyTestFails() throws IOException {
    buildLeaves(":");

    assertThat(run().exit()).isEqualTo(1);
  }

  @Test
  void readmeWithoutTheCommandFails() throws IOException {
    buildLeaves(report("events", "surefire", 3, 0, 0, 0));
    Files.writeString(folder.resolve("README.md"), "# Tests\n");

    assertThat(run().exit()).isEqualTo(1);
  }

  /** Replaces the wrapper by a script; it waits, so that its reports are newer than its start. */
  private void buildLeaves(String... lines) throws IOException {
    FakeJdk.script(folder.resolve("mvnw"), "sleep 0.1\n" + String.join("\n", lines));
  }

  private static String report(
      String module, String plugin, int tests, int failures, int errors, int skipped) {
    String reports = module + "/target/" + plugin + "-reports";
    return """
    mkdir -p %s
    cat > %s/TEST-Some.xml <<'END'
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuite name="Some" time="0.1" tests="%d" errors="%d" skipped="%d" failures="%d">
      <testcase name="tests="/>
    </testsuite>
    END
    """
        .formatted(reports, reports, tests, errors, skipped, failures);
  }

  private Shell.Result run() {
    return Shell.run(
        folder, Map.of("JAVA_HOME", jdk.toString()), List.of(folder.resolve(".ci/run").toString()));
  }
}
