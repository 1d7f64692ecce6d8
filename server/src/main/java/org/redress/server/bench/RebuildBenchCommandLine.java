package org.redress.server.bench;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.redress.events.EventCatalogue;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.json.EventCodec;
import org.redress.query.assembly.QuerySide;
import org.redress.query.projection.Rebuilt;
import org.redress.query.store.ReadStore;
import org.redress.server.CannotStart;
import org.redress.server.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress bench rebuild}: how fast all read models come out of a log. */
@Command(
    name = "rebuild",
    description = {
      "Makes all read models from the log of a data folder in an embedded store of their own, once"
          + " from nothing and then again and again, and shows which threads took the processor's"
          + " time. The data folder is only read.",
    },
    mixinStandardHelpOptions = true)
final class RebuildBenchCommandLine implements Callable<Integer> {

  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "The data folder; no other process may use it meanwhile.")
  private Path data = Path.of(".");

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Where the read models are made and removed again.")
  private Path folder = Path.of(".");

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "6",
      description = {
        "How often they are made again (default: ${DEFAULT-VALUE}). The first rounds compile the"
            + " code."
      })
  private int rounds;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory(folder, "redress-bench");
    EventCodec codec = new EventCodec(EventCatalogue.byName());
    try (DataFolder from = DataFolder.openExisting(data);
        CommitLog log = from.openLog(new SimpleMeterRegistry());
        ReadStore store = ReadStore.embedded(scratch);
        QuerySide side =
            QuerySide.on(log, codec, store).calendars(from.rulebook().calendars()).build()) {
      side.projections().start();
      if (!side.projections().awaitApplied(log.head(), LONGEST_WAIT)) {
        throw new CannotStart("The read models did not follow");
      }
      for (int round = 0; round < rounds; round++) {
        ThreadTimes before = ThreadTimes.now();
        Rebuilt rebuilt = side.projections().rebuild();
        show(rebuilt, ThreadTimes.now().since(before));
      }
    } finally {
      LogBenchCommandLine.remove(scratch);
    }
    return 0;
  }

  private void show(Rebuilt rebuilt, ThreadTimes times) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%,d events of %,d commits in %.1f s: %,d a second%n",
        rebuilt.events(),
        rebuilt.commits(),
        rebuilt.took().toMillis() / 1e3,
        rebuilt.eventsPerSecond());
    times
        .byGroup()
        .forEach((group, seconds) ->
            out.printf(Locale.ROOT, "  %-32s %6.1f s of processor time%n", group, seconds));
    out.flush();
  }
}
