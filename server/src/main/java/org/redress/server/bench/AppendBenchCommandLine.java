package org.redress.server.bench;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.redress.eventstore.LogCheck;
import org.redress.eventstore.rocks.RocksCommitLog;
import org.redress.server.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress bench append}: the embedded log next to a plain file, turn by turn. */
@Command(
    name = "append",
    description = {
      "Appends to the embedded log in batches and from many callers, each time right after a plain"
          + " file that is forced to the disk after each batch of the same size.",
      "Then shows how much room the files take, and how fast a log of real events is replayed."
    },
    mixinStandardHelpOptions = true)
final class AppendBenchCommandLine implements Callable<Integer> {

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
      description = "How often each is measured (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--batches",
      paramLabel = "N",
      split = ",",
      defaultValue = "1,16,64",
      description = "Commits in a batch, and callers (default: ${DEFAULT-VALUE}).")
  private List<Integer> batches = List.of();

  @Option(
      names = "--commits",
      paramLabel = "N",
      defaultValue = "50000",
      description = "Commits that are replayed (default: ${DEFAULT-VALUE}).")
  private long commits;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, ExecutionException, InterruptedException {
    Path scratch = scratch();
    try {
      append(scratch);
      replay(scratch.resolve("cases"));
    } finally {
      LogBenchCommandLine.remove(scratch);
    }
    return 0;
  }

  private void append(Path scratch) throws IOException, ExecutionException, InterruptedException {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    Path place = scratch.resolve("log");
    long payload;
    try (FileTarget file = new FileTarget(scratch.resolve("plain"), LogTarget.commit())) {
      try (RocksCommitLog log = RocksCommitLog.in(place).meters(meters).open()) {
        DistributionSummary syncs = meters.get("redress.log.group.size").summary();
        warmUp(log, file);
        say("%5s %-30s %12s %8s %9s%n", "batch", "what", "a second", "of file", "per sync");
        for (int round = 0; round < rounds; round++) {
          for (int batch : batches) {
            Turn turn = new Turn(batch, syncs);
            turn.measure(file, "each durable before the next", new AppendTarget(log, batch), 1);
            turn.measure(file, "next made meanwhile", new AppendTarget(log, batch), 2);
            turn.measure(file, log);
          }
        }
        payload = LogCheck.run(log, log.index()).bytes();
        size("open", place, payload);
      }
    }
    size("closed", place, payload);
  }

  private void warmUp(RocksCommitLog log, FileTarget file)
      throws IOException, ExecutionException, InterruptedException {
    file.append(1, time());
    for (int batch : batches) {
      new AppendTarget(log, batch).append(2, time());
      new LogTarget(log).append(batch, time());
    }
  }

  private void replay(Path place) throws IOException {
    try (RocksCommitLog log = RocksCommitLog.in(place).open()) {
      TypedReplay replay = new TypedReplay(log);
      replay.fill(commits);
      for (int round = 0; round <= rounds; round++) {
        double raw = replay.raw(time());
        double typed = replay.typed(time());
        if (round > 0) {
          say("replay, commits a second: raw %,.0f, as typed events %,.0f%n", raw, typed);
        }
      }
    }
  }

  private void size(String when, Path place, long payload) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      long bytes = files.mapToLong(path -> path.toFile().length()).sum();
      say(
          "files while %s: %,d bytes, %.2f times the %,d bytes of the commits%n",
          when, bytes, (double) bytes / payload, payload);
    }
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

  private void say(String format, Object... values) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, format, values);
    out.flush();
  }

  /** The measurements with one size of batch. */
  private final class Turn {

    private final int batch;
    private final DistributionSummary syncs;
    private long count;
    private double commitsBefore;

    Turn(int batch, DistributionSummary syncs) {
      this.batch = batch;
      this.syncs = syncs;
    }

    /** One caller with batches. */
    void measure(FileTarget file, String what, AppendTarget log, int underWay) throws IOException {
      double plain = plain(file);
      show(what, log.append(underWay, time()), plain);
    }

    /** As many callers as there are commits in a batch, one commit each. */
    void measure(FileTarget file, RocksCommitLog log)
        throws IOException, ExecutionException, InterruptedException {
      double plain = plain(file);
      show("that many callers", new LogTarget(log).append(batch, time()), plain);
    }

    private double plain(FileTarget file) throws IOException {
      double plain = file.append(batch, time());
      say("%5d %-30s %,12.0f%n", batch, "plain file", plain);
      count = syncs.count();
      commitsBefore = syncs.totalAmount();
      return plain;
    }

    private void show(String what, double rate, double plain) {
      double perSync = (syncs.totalAmount() - commitsBefore) / Math.max(1, syncs.count() - count);
      say("%5d %-30s %,12.0f %8.2f %9.1f%n", batch, what, rate, rate / plain, perSync);
    }
  }
}
