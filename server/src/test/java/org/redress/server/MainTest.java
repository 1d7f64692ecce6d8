package org.redress.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command line explains itself and says no in one line. */
class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {"serve", "verify", "evidence", "keys", "help"})
  void everyCommandIsListed(String command) {
    assertThat(run("help")).isZero();

    assertThat(out.toString()).containsPattern("(?m)^ +" + command + " ");
  }

  @Test
  void commandsAreToldInOneWayOnly() {
    run("help");
    String help = out.toString();
    out.getBuffer().setLength(0);
    run("--help");

    assertThat(out.toString()).isEqualTo(help);
  }

  @Test
  void helpDescribesOneCommand() {
    assertThat(run("help", "serve")).isZero();

    assertThat(out.toString()).startsWith("Usage: redress serve").contains("--port=PORT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "verify", "evidence", "keys"})
  void everyCommandExplainsItself(String command) {
    assertThat(run(command, "--help")).isZero();

    assertThat(out.toString()).startsWith("Usage: redress " + command).contains("--data=DIR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"srve", "--nope"})
  void whatIsNotKnownIsRefused(String argument) {
    assertThat(run(argument)).isEqualTo(2);

    assertThat(err.toString()).contains(argument).doesNotContain("Exception", "\tat ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void unknownOptionOfACommandIsRefused() {
    assertThat(run("serve", "--nope")).isEqualTo(2);

    assertThat(err.toString()).contains("--nope").doesNotContain("Exception");
  }

  @Test
  void withoutACommandTheCommandsAreListed() {
    assertThat(run()).isZero();

    assertThat(out.toString()).contains("Usage: ./redress COMMAND", "serve", "verify");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "redress.example"})
  void addressBeyondLoopbackIsRefused(String address) {
    assertThat(run("serve", "--address", address)).isEqualTo(2);

    assertThat(err.toString())
        .startsWith("redress: ")
        .contains("allowed are 127.0.0.1, ::1 and localhost")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "many"})
  void portThatDoesNotExistIsRefused(String port) {
    assertThat(run("serve", "--port", port)).isEqualTo(2);

    assertThat(err.toString()).contains(port).doesNotContain("Exception:");
  }

  private int run(String... arguments) {
    CommandLine commandLine = Main.commandLine();
    return commandLine
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
