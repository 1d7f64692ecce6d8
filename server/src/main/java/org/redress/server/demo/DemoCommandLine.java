package org.redress.server.demo;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redress.command.desk.CommandSide;
import org.redress.command.desk.Fingerprint;
import org.redress.command.desk.FingerprintKey;
import org.redress.events.EventCatalogue;
import org.redress.eventstore.json.EventCodec;
import org.redress.eventstore.rocks.RocksCommitLog;
import org.redress.server.DataFolder;
import org.redress.server.RunningServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress demo}: fills a folder with sample cases and serves it. */
@Command(
    name = "demo",
    description = "Serves a few hundred sample cases, the same each time, until stopped.",
    mixinStandardHelpOptions = true)
public final class DemoCommandLine implements Callable<Integer> {

  /** The queries that are offered to try, in the order in which they are printed. */
  public static final List<String> QUERIES = List.of("figures", "cases", "trail");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data/demo",
      description = "Data folder, made when it does not exist (default: ./data/demo).")
  private Path data = Path.of("data", "demo");

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port to listen on, 0 for any that is free (default: 8080).")
  private @Nullable Integer port;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("Filling %s with %d sample cases ...%n", data, DemoFiller.CASES).flush();
    // Before the port is open: whoever finds the demo healthy finds it filled.
    fill(data);
    try (RunningServer server = RunningServer.start(data, null, port)) {
      welcome(server, out);
      server.await();
    }
    return 0;
  }

  /** Sends the sample cases to the desk of a folder that nobody else uses. */
  public static void fill(Path data) {
    try (DataFolder folder = DataFolder.open(data);
        RocksCommitLog log = folder.openLog(new SimpleMeterRegistry());
        CommandSide side =
            CommandSide.on(log, log.snapshots(), new EventCodec(EventCatalogue.byName()))
                .rulebook(folder.rulebook())
                .build()) {
      var fingerprint = new Fingerprint(FingerprintKey.loadOrCreate(folder.fingerprintKey()));
      side.startAutomations(log.claims(), Clock.systemUTC());
      new DemoFiller(side.desk(), fingerprint, InstantSource.system()).fill();
      // Deadlines that passed long ago are on the record before anybody looks.
      side.deadlineWatch(Clock.systemUTC()).look();
    }
  }

  /** The text of one of the {@link #QUERIES}. */
  public static String query(String name) {
    try (InputStream in =
        DemoCommandLine.class.getResourceAsStream("/static/assets/queries/" + name + ".graphql")) {
      if (in == null) {
        throw new IllegalStateException("No query " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new IllegalStateException("The query " + name + " cannot be read", e);
    }
  }

  private static void welcome(RunningServer server, PrintWriter out) {
    out.printf(
        "Redress is up. Open %sexplorer%n  GraphQL %sgraphql   health %sactuator/health%n",
        server.url(), server.url(), server.url());
    out.printf("  data    %s   stop with Ctrl-C%n%nThree queries to try:%n", server.data());
    QUERIES.forEach(name -> out.printf("%n%s%n", query(name)));
    out.flush();
  }
}
