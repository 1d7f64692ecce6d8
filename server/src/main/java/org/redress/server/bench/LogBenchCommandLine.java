package org.redress.server.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.redress.server.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code redress bench log}: durable appends and reads, next to a plain file and to peers. */
@Command(
    name = "log",
    description = {
      "Appends the same events to the embedded log, to one over MongoDB's protocol and to Axon's"
          + " stores, reads them, and compares; also with a plain file that is forced to the disk"
          + " after each batch.",
      "Without --mongodb, MongoDB's protocol is measured on the embedded server, which does not"
          + " force anything to the disk. PostgreSQL takes part when REDRESS_BENCH_POSTGRES_URL"
          + " holds a JDBC address."
    },
    mixinStandardHelpOptions = true)
final class LogBenchCommandLine implements Callable<Integer> {

  private static final List<Integer> ALL_CALLERS = List.of(1, 16, 64, 256);
  private static final List<Long> ALL_VOLUMES = List.of(20_000L, 200_000L, 2_000_000L);

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Where the files are made and removed again: the disk that is measured.")
  private Path folder = Path.of(".");

  @Option(
      names = "--seconds",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description = "Length of each measurement (default: ${DEFAULT-VALUE}).")
  private double seconds;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description =
          "How often appends are measured; the median counts (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--callers",
      paramLabel = "N",
      split = ",",
      defaultValue = "1,16,64",
      description = "How many work at once (default: ${DEFAULT-VALUE}).")
  private List<Integer> callers = List.of();

  @Option(
      names = "--volumes",
      paramLabel = "N",
      split = ",",
      defaultValue = "20000",
      description = "Commits in the log when it is read (default: ${DEFAULT-VALUE}).")
  private List<Long> volumes = List.of();

  @Option(
      names = "--largest",
      paramLabel = "N",
      defaultValue = "200000",
      description = "The largest of them for all but the embedded log (default: ${DEFAULT-VALUE}).")
  private long largest;

  @Option(
      names = "--targets",
      paramLabel = "NAME",
      split = ",",
      description = "Only these, for example embedded,axon-h2 (default: all that are present).")
  private List<String> targets = List.of();

  @Option(
      names = "--full",
      description = "1, 16, 64 and 256 callers; 20 thousand, 200 thousand and 2 million commits.")
  private boolean full;

  @Option(
      names = "--mongodb",
      paramLabel = "URI",
      description = "A replica set, with a database that is made for this and dropped by you.")
  private @Nullable String mongodb;

  @Option(names = "--json", paramLabel = "FILE", description = "Writes the raw results there.")
  private @Nullable Path json;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "Measures nothing and takes such results instead.")
  private @Nullable Path from;

  @Option(names = "--table", paramLabel = "FILE", description = "Writes the tables there.")
  private @Nullable Path table;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, ExecutionException, InterruptedException {
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    String raw =
        from == null
            ? mapper.writeValueAsString(measure()) + System.lineSeparator()
            : Files.readString(from, UTF_8);
    if (json != null) {
      Files.writeString(json, raw, UTF_8);
    }
    String text = LogBenchTable.of(mapper.readValue(raw, LogBenchResult.class));
    PrintWriter out = spec.commandLine().getOut();
    if (table == null) {
      out.print(text);
    } else {
      Files.writeString(table, text, UTF_8);
    }
    out.flush();
    return 0;
  }

  private LogBenchResult measure() throws IOException, ExecutionException, InterruptedException {
    List<Contender> contenders = contenders();
    LogBenchPlan plan =
        new LogBenchPlan(
            contenders,
            full ? ALL_CALLERS : callers,
            Duration.ofNanos((long) (seconds * 1e9)),
            rounds,
            full ? ALL_VOLUMES : volumes.stream().sorted().toList(),
            largest,
            mongodb);
    Instant startedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Path scratch = scratch();
    try {
      Machine machine = Machine.with(scratch);
      List<Measurement> measured = new LogBench(plan, scratch, spec.commandLine().getErr()).run();
      return new LogBenchResult(
          startedAt, machine, LogTarget.commit().length, seconds, settings(contenders), measured);
    } finally {
      remove(scratch);
    }
  }

  private List<Contender> contenders() {
    List<Contender> all = new ArrayList<>(List.of(new EmbeddedContender(), new MongoContender()));
    ServiceLoader.load(Contender.class).forEach(all::add);
    all.removeIf(contender -> !contender.isPresent());
    List<String> names = all.stream().map(Contender::name).toList();
    if (!names.containsAll(targets)) {
      throw new CannotStart("The targets here are " + String.join(", ", names));
    }
    all.removeIf(contender -> !targets.isEmpty() && !targets.contains(contender.name()));
    return all;
  }

  private static Map<String, String> settings(List<Contender> contenders) {
    Map<String, String> settings = new LinkedHashMap<>();
    contenders.forEach(contender -> settings.put(contender.name(), contender.settings()));
    return settings;
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
}
