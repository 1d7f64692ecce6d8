package org.redress.server.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.backend.Backend;
import org.redress.eventstore.embedded.EmbeddedServer;
import org.redress.eventstore.mongo.MongoCommitLog;
import org.redress.eventstore.rocks.RocksCommitLog;
import org.redress.server.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code redress bench log}: durable appends and reads, next to a plain file in the same run. */
@Command(
    name = "log",
    description = {
      "Appends to the embedded log and to one on MongoDB, reads them, and compares with a plain"
          + " file that is forced to the disk after each batch.",
      "Without --mongodb, MongoDB's protocol is measured on the embedded server, which does not"
          + " force anything to the disk."
    },
    mixinStandardHelpOptions = true)
final class LogBenchCommandLine implements Callable<Integer> {

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Where the files are made and removed again: the disk that is measured.")
  private Path folder = Path.of(".");

  @Option(
      names = "--seconds",
      paramLabel = "SECONDS",
      defaultValue = "3",
      description = "Length of each measurement (default: ${DEFAULT-VALUE}).")
  private double seconds;

  @Option(
      names = "--callers",
      paramLabel = "N",
      split = ",",
      defaultValue = "1,16,64",
      description = "How many append at once (default: ${DEFAULT-VALUE}).")
  private List<Integer> callers = List.of();

  @Option(
      names = "--mongodb",
      paramLabel = "URI",
      description = "A replica set, with a database that is made for this and dropped by you.")
  private @Nullable String mongodb;

  @Option(names = "--json", description = "Prints one JSON object instead of a table.")
  private boolean json;

  @Spec private CommandSpec spec;

  private final List<Measurement> measurements = new ArrayList<>();

  @Override
  public Integer call() throws IOException, ExecutionException, InterruptedException {
    Path scratch = scratch();
    try (FileTarget file = new FileTarget(scratch.resolve("plain"), LogTarget.commit())) {
      Map<Integer, Double> plain = new LinkedHashMap<>();
      file.append(1, time());
      for (int batch : callers) {
        plain.put(batch, file.append(batch, time()));
        add("file", "append", batch, plain.get(batch), 1);
      }
      try (Backend log = RocksCommitLog.in(scratch.resolve("log")).open()) {
        measure("embedded", log, plain);
      }
      measureMongo(scratch, plain);
    } finally {
      remove(scratch);
    }
    print();
    return 0;
  }

  private void measureMongo(Path scratch, Map<Integer, Double> plain)
      throws ExecutionException, InterruptedException {
    if (mongodb != null) {
      try (Backend log = MongoCommitLog.at(mongodb).open()) {
        measure("mongodb", log, plain);
      }
      return;
    }
    try (EmbeddedServer server = EmbeddedServer.in(scratch.resolve("mongodb"));
        Backend log = MongoCommitLog.at(server.connectionString()).standalone().open()) {
      measure("mongodb", log, plain);
    }
  }

  private void measure(String name, Backend log, Map<Integer, Double> plain)
      throws ExecutionException, InterruptedException {
    var target = new LogTarget(log);
    target.append(16, time());
    for (Map.Entry<Integer, Double> file : plain.entrySet()) {
      double rate = target.append(file.getKey(), time());
      add(name, "append", file.getKey(), rate, rate / file.getValue());
    }
    add(name, "replay", 1, target.replay(time()), 0);
    add(name, "stream", 1, target.streams(time()), 0);
    add(name, "tail", 1, target.tails(time()), 0);
  }

  private void add(String target, String operation, int callers, double rate, double ofFile) {
    measurements.add(new Measurement(target, operation, callers, rate, ofFile));
  }

  private Duration time() {
    return Duration.ofNanos((long) (seconds * 1e9));
  }

  private Path scratch() {
    try {
      return Files.createTempDirectory(folder, "redress-bench");
    } catch (IOException e) {
      throw new CannotStart("Nothing can be written to the folder " + folder, e);
    }
  }

  /** Removes what a measurement made. */
  static void remove(Path scratch) throws IOException {
    try (var files = Files.walk(scratch)) {
      for (Path path : files.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(path);
      }
    }
  }

  private void print() {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("processors", Runtime.getRuntime().availableProcessors());
      result.put("java", Runtime.version().toString());
      result.put("commitBytes", LogTarget.commit().length);
      result.put("seconds", seconds);
      result.put("measurements", measurements);
      out.println(JsonMapper.shared().writeValueAsString(result));
    } else {
      out.printf("%-9s %-7s %8s %12s %8s%n", "target", "what", "callers", "a second", "of file");
      measurements.forEach(m ->
          out.printf(
              Locale.ROOT,
              "%-9s %-7s %8d %,12.0f %8s%n",
              m.target(),
              m.operation(),
              m.callers(),
              m.perSecond(),
              m.ofFile() == 0 ? "" : String.format(Locale.ROOT, "%.2f", m.ofFile())));
    }
    out.flush();
  }
}
