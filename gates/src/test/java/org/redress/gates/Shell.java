package org.redress.gates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a command to its end, at most five minutes long. */
final class Shell {

  private Shell() {}

  /**
   * What a command left behind.
   *
   * @param exit its exit code
   * @param output what it wrote, standard output and errors in the order of writing
   */
  record Result(int exit, String output) {}

  /** Runs a command in a folder; the variables are added to those of the tests. */
  static Result run(Path folder, Map<String, String> variables, List<String> command) {
    try {
      Path output = Files.createTempFile("output", ".txt");
      try {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile());
        builder.environment().putAll(variables);
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
          process.descendants().forEach(ProcessHandle::destroyForcibly);
          process.destroyForcibly();
          throw new IllegalStateException("still running after five minutes: " + command);
        }
        return new Result(process.exitValue(), Files.readString(output, UTF_8));
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
