package org.redress.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.redress.server.bench.BenchCommandLine;
import org.redress.server.demo.DemoCommandLine;
import org.redress.server.evidence.EvidenceCommandLine;
import org.redress.server.evidence.KeysCommandLine;
import org.redress.server.figure.FiguresCommandLine;
import org.redress.server.imports.ImportCommandLine;
import org.redress.server.ledger.LedgerCommandLine;
import org.redress.server.scenario.ScenarioCommandLine;
import org.redress.server.verify.VerifyCommandLine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command line of Redress. */
@Command(
    name = "redress",
    mixinStandardHelpOptions = true,
    subcommands = {
      DemoCommandLine.class,
      ServeCommandLine.class,
      ImportCommandLine.class,
      ScenarioCommandLine.class,
      FiguresCommandLine.class,
      VerifyCommandLine.class,
      EvidenceCommandLine.class,
      LedgerCommandLine.class,
      KeysCommandLine.class,
      BenchCommandLine.class,
      HelpCommand.class
    })
public final class Main implements Runnable {

  /** What was asked for cannot be understood or cannot be started. */
  static final int CANNOT_START = CommandLine.ExitCode.USAGE;

  /** Shared with the launcher, which prints it without starting Java. */
  private static final String COMMANDS = "help.txt";

  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line, ready to execute. */
  public static CommandLine commandLine() {
    CommandLine root = new CommandLine(new Main());
    String commands = commands();
    root.getCommandSpec()
        .usageMessage()
        .sectionKeys(List.of(COMMANDS))
        .sectionMap(Map.of(COMMANDS, help -> commands));
    return root.setExecutionExceptionHandler(Main::say);
  }

  /** Without a command, the commands are listed. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int say(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof CannotStart) {
      command.getErr().println("redress: " + failure.getMessage());
      return CANNOT_START;
    }
    throw failure;
  }

  private static String commands() {
    try (InputStream text = Main.class.getResourceAsStream(COMMANDS)) {
      return new String(
          Objects.requireNonNull(text, COMMANDS).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
