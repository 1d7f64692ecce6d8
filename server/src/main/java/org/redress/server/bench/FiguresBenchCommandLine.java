package org.redress.server.bench;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.redress.events.EventCatalogue;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.json.EventCodec;
import org.redress.query.figure.FigureCatalogue;
import org.redress.query.figure.FigureProjection;
import org.redress.query.figure.FigureSources;
import org.redress.query.figure.Figures;
import org.redress.query.figure.Figures.Asked;
import org.redress.query.figure.Scope;
import org.redress.query.figure.Source;
import org.redress.query.projection.EventReader;
import org.redress.query.projection.Projections;
import org.redress.query.store.ReadStore;
import org.redress.server.CannotStart;
import org.redress.server.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress bench figures}: how long a dashboard takes, and whether that grows. */
@Command(
    name = "figures",
    description = {
      "Records so many synthetic cases of one year, lets the figures follow, and reads a dashboard"
          + " of 20 figures for the year and the province from the embedded store, without HTTP"
          + " and GraphQL. With several numbers of cases, the first is what the others are compared"
          + " with.",
    },
    mixinStandardHelpOptions = true)
final class FiguresBenchCommandLine implements Callable<Integer> {

  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private static final Scope YEAR =
      new Scope(
          LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), "320000", "CNY", Map.of());

  private static final List<String> DASHBOARD =
      List.of(
          "demands",
          "complaints",
          "reports",
          "queries",
          "other-demands",
          "pick-up-rate",
          "seven-day-close-rate",
          "orders-12345",
          "orders-12345-close-rate",
          "files-ended",
          "complaints-accepted",
          "complaints-refused",
          "in-duty-acceptance-rate",
          "mediations-settled",
          "mediation-success-rate",
          "disputes-settled",
          "recovered-loss",
          "amount-involved",
          "first-check-on-time",
          "close-on-time");

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Where the log and the read models are made and removed again.")
  private Path folder = Path.of(".");

  @Option(
      names = "--cases",
      paramLabel = "N",
      split = ",",
      defaultValue = "20000,178000",
      description = "Numbers of cases (default: ${DEFAULT-VALUE}).")
  private List<Integer> cases = List.of();

  @Option(
      names = "--reads",
      paramLabel = "N",
      defaultValue = "2000",
      description = "How often the dashboard is read (default: ${DEFAULT-VALUE}).")
  private int reads;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (reads < 1 || cases.stream().anyMatch(one -> one < 1)) {
      throw new CannotStart("Both --cases and --reads are 1 or more");
    }
    List<Board> boards = new ArrayList<>();
    try {
      for (int count : cases) {
        Board board = new Board(Files.createTempDirectory(folder, "redress-bench"), count, reads);
        boards.add(board);
        board.fill();
      }
      // In turn, so that none of them is read by colder code or in a slower moment than the others.
      for (int read = -reads; read < reads; read++) {
        for (Board board : boards) {
          board.read(read);
        }
      }
    } finally {
      for (Board board : boards) {
        board.close();
      }
    }
    show(boards);
    return 0;
  }

  private void show(List<Board> boards) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%10s %10s %10s %10s   milliseconds, of the first%n", "cases", "median", "99 %", "longest");
    boards.forEach(board -> Arrays.sort(board.nanos));
    double first = boards.getFirst().nanos[reads / 2];
    for (Board board : boards) {
      long[] nanos = board.nanos;
      out.printf(
          Locale.ROOT,
          "%,10d %10.3f %10.3f %10.3f   %.2f%n",
          board.count,
          nanos[reads / 2] / 1e6,
          nanos[(int) (reads * 0.99)] / 1e6,
          nanos[reads - 1] / 1e6,
          nanos[reads / 2] / first);
    }
    out.flush();
  }

  /** The dashboard over so many cases. */
  private static final class Board implements AutoCloseable {

    private final Path scratch;
    private final int count;
    private final long[] nanos;
    private final DataFolder data;
    private final ReadStore store;
    private final List<Source<?>> sources;
    private final Figures figures;
    private final List<Asked> dashboard =
        DASHBOARD.stream()
            .map(key -> new Asked(FigureCatalogue.find(key).orElseThrow(), YEAR))
            .toList();

    Board(Path scratch, int count, int reads) {
      this.scratch = scratch;
      this.count = count;
      this.nanos = new long[reads];
      this.data = DataFolder.open(scratch);
      this.store = ReadStore.embedded(data.read());
      this.sources = FigureSources.all(data.rulebook().calendars());
      this.figures = new Figures(store.database(), sources);
    }

    void fill() {
      EventCodec codec = new EventCodec(EventCatalogue.byName());
      try (CommitLog log = data.openLog(new SimpleMeterRegistry())) {
        new CaseSample(codec, count).fill(log, count);
        follow(log, codec);
      }
    }

    private void follow(CommitLog log, EventCodec codec) {
      try (Projections projections =
          new Projections(
              List.of(FigureProjection.create(sources)),
              log,
              new EventReader(log, codec),
              store.database(),
              InstantSource.system(),
              new SimpleMeterRegistry())) {
        projections.start();
        if (!projections.awaitApplied(log.head(), LONGEST_WAIT)) {
          throw new CannotStart("The figures did not follow");
        }
      }
    }

    /** Reads once; those with a number below 0 only warm up. */
    void read(int number) {
      long begun = System.nanoTime();
      Figures.Reading reading = figures.read(dashboard);
      if (number >= 0) {
        nanos[number] = System.nanoTime() - begun;
      }
      if (!Long.valueOf(count).equals(reading.values().getFirst().numerator())) {
        throw new IllegalStateException("The figures show other cases: " + reading.values());
      }
    }

    @Override
    public void close() throws IOException {
      store.close();
      data.close();
      LogBenchCommandLine.remove(scratch);
    }
  }
}
