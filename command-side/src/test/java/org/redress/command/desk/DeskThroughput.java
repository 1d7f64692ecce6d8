package org.redress.command.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.redress.command.CommandDesk;
import org.redress.command.Samples;
import org.redress.events.EventCatalogue;
import org.redress.eventstore.json.EventCodec;
import org.redress.eventstore.rocks.RocksCommitLog;

/**
 * Prints how many submissions a second the desk takes from a cold start, with 64 callers at a time:
 * a program to be run by hand, because a figure from a shared machine proves nothing in a build.
 */
public final class DeskThroughput {

  private static final int CALLERS = 64;

  private DeskThroughput() {}

  /** Arguments: the folder for the log, and the number of submissions of each kind. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of(arguments[0]), "desk");
    long number = Long.parseLong(arguments[1]);
    try (var log = RocksCommitLog.in(folder).open();
        var side =
            CommandSide.on(log, log.snapshots(), new EventCodec(EventCatalogue.byName())).build()) {
      CommandDesk desk = side.desk();
      print(
          "rows of 6 commands",
          number,
          i -> desk.submitAll(Samples.settledCase("R-" + i), Samples.plain()));
      print(
          "rows of 6 commands",
          number,
          i -> desk.submitAll(Samples.settledCase("S-" + i), Samples.plain()));
      print("new cases", number, i -> desk.submit(Samples.file("C-" + i), Samples.plain()));
      print("second commands", number, i -> desk.submit(Samples.pickUp("C-" + i), Samples.plain()));
    }
    delete(folder);
  }

  private static void print(String what, long number, LongConsumer work) throws Exception {
    var permits = new Semaphore(CALLERS);
    var done = new AtomicLong();
    long start = System.nanoTime();
    Duration cpuBefore = cpu();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (long i = 0; i < number; i++) {
        long row = i;
        permits.acquire();
        callers.execute(() -> {
          try {
            work.accept(row);
            done.incrementAndGet();
          } finally {
            permits.release();
          }
        });
      }
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf(
        "%s: %,d of %,d in %,d ms, %,d/s, %,d microseconds of CPU each%n",
        what,
        done.get(),
        number,
        taken.toMillis(),
        done.get() * 1000 / Math.max(1, taken.toMillis()),
        cpu().minus(cpuBefore).dividedBy(1000).dividedBy(number).toNanos());
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
