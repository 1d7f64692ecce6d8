package org.redress.server.bench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code redress bench}: measurements of this machine. */
@Command(
    name = "bench",
    description = "Measures this machine.",
    mixinStandardHelpOptions = true,
    subcommands = {
      AppendBenchCommandLine.class,
      LogBenchCommandLine.class,
      ProofBenchCommandLine.class,
      CasesBenchCommandLine.class,
      FiguresBenchCommandLine.class,
      RebuildBenchCommandLine.class
    })
public final class BenchCommandLine implements Runnable {

  @Spec private CommandSpec spec;

  /** Without a subcommand, the subcommands are listed. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
