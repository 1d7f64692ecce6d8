package org.redress.server;

import org.redress.server.verify.VerifyCommandLine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;

/** The command line of Redress. */
@Command(
    name = "redress",
    description = "Event-sourced service for handling consumer complaints.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {ServeCommandLine.class, VerifyCommandLine.class, HelpCommand.class})
public final class Main {

  /** What was asked for cannot be understood or cannot be started. */
  static final int CANNOT_START = CommandLine.ExitCode.USAGE;

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line, ready to execute. */
  public static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(Main::say)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static int say(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof CannotStart) {
      command.getErr().println("redress: " + failure.getMessage());
      return CANNOT_START;
    }
    throw failure;
  }
}
