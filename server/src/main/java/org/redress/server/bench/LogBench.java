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
import java.util.concurrent.ExecutionException;

/** One run: appends to all contenders in turn, then reads of one contender after another. */
final class LogBench {

  private static final String FILE = "file";
  private static final int WARM_UP_CALLERS = 16;

  /** So many times its length a measurement may take until everybody was answered once. */
  private static final int LONGEST_WAIT = 10;

  private final LogBenchPlan plan;
  private final Path scratch;
  private final PrintWriter progress;
  private final List<Measurement> measurements = new ArrayList<>();

  LogBench(LogBenchPlan plan, Path scratch, PrintWriter progress) {
    this.plan = plan;
    this.scratch = scratch;
    this.progress = progress;
  }

  List<Measurement> run() throws IOException, ExecutionException, InterruptedException {
    appends();
    for (Contender contender : plan.contenders()) {
      if (!contender.appendsOnly()) {
        reads(contender);
      }
    }
    return measurements;
  }

  /** Round by round, so that what disturbs the machine for a while disturbs everybody. */
  private void appends() throws IOException, ExecutionException, InterruptedException {
    Map<String, LogTarget> targets = new LinkedHashMap<>();
    List<EventLog> open = new ArrayList<>();
    try (FileTarget file = new FileTarget(scratch.resolve(FILE), LogTarget.commit())) {
      for (Contender contender : plan.contenders()) {
        EventLog log = contender.open(place("append-" + contender.name()));
        open.add(log);
        targets.put(contender.name(), new LogTarget(log));
      }
      file.append(1, plan.time());
      for (LogTarget target : targets.values()) {
        target.append(WARM_UP_CALLERS, plan.time());
      }
      for (int callers : plan.callers()) {
        appends(callers, file, targets);
      }
    } finally {
      open.forEach(EventLog::close);
    }
    LogBenchCommandLine.remove(scratch);
    Files.createDirectory(scratch);
  }

  private void appends(int callers, FileTarget file, Map<String, LogTarget> targets)
      throws IOException, ExecutionException, InterruptedException {
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    for (int round = 0; round < plan.rounds(); round++) {
      rates.computeIfAbsent(FILE, name -> new ArrayList<>()).add(file.append(callers, plan.time()));
      for (Map.Entry<String, LogTarget> target : targets.entrySet()) {
        rates
            .computeIfAbsent(target.getKey(), name -> new ArrayList<>())
            .add(target.getValue().append(callers, plan.time()));
      }
    }
    rates.forEach((target, rounds) -> add(target, "append", 0, callers, rounds));
  }

  private void reads(Contender contender)
      throws IOException, ExecutionException, InterruptedException {
    List<Long> volumes = plan.volumes(contender);
    if (volumes.isEmpty()) {
      return;
    }
    try (EventLog log = contender.open(place(contender.name()))) {
      Filling filling = new Filling(log, volumes.getLast());
      LogTarget target = new LogTarget(log);
      for (long volume : volumes) {
        long start = System.nanoTime();
        filling.to(volume);
        progress.printf(
            Locale.ROOT,
            "%s: filled to %,d commits in %.0f s%n",
            contender.name(),
            volume,
            (System.nanoTime() - start) / 1e9);
        progress.flush();
        reads(contender.name(), target, volume, filling.sample());
      }
    }
    LogBenchCommandLine.remove(scratch);
    Files.createDirectory(scratch);
  }

  private void reads(String name, LogTarget target, long volume, List<String> streams)
      throws ExecutionException, InterruptedException {
    Duration time = plan.time();
    double loads = target.streams(streams, 1, time);
    double polls = target.tails(1, time);
    for (int callers : plan.callers()) {
      if (canWait(callers, loads)) {
        add(name, "stream", volume, callers, List.of(target.streams(streams, callers, time)));
      }
      if (canWait(callers, polls)) {
        add(name, "tail", volume, callers, List.of(target.tails(callers, time)));
      }
    }
    add(name, "replay", volume, 1, List.of(target.replay(time)));
  }

  /** A measurement ends when everybody was answered, which can be long after its time. */
  private boolean canWait(int callers, double rateOfOne) {
    return callers / rateOfOne < LONGEST_WAIT * plan.time().toNanos() / 1e9;
  }

  private void add(String target, String operation, long volume, int callers, List<Double> rounds) {
    Measurement measured = Measurement.of(target, operation, volume, callers, rounds);
    measurements.add(measured);
    progress.printf(
        Locale.ROOT,
        "%s %s%s, callers: %d: %,.0f a second%n",
        target,
        operation,
        volume == 0 ? "" : String.format(Locale.ROOT, " at %,d", volume),
        callers,
        measured.perSecond());
    progress.flush();
  }

  private Place place(String name) throws IOException {
    Path folder = Files.createDirectory(scratch.resolve(name));
    return new Place(folder, plan.mongodb());
  }
}
