package org.redress.server.scenario;

import java.io.PrintStream;
import java.util.Locale;

/** A progress bar on the error stream: the standard stream is for results. */
final class Progress {

  private static final int WIDTH = 30;
  private static final long EVERY_NANOS = 200_000_000L;

  private final PrintStream out;
  private final long total;
  private long done;
  private long last;

  /**
   * A bar.
   *
   * @param total files in all
   */
  Progress(PrintStream out, long total) {
    this.out = out;
    this.total = Math.max(total, 1);
  }

  /** Some more files are done; shown at most five times a second. */
  synchronized void add(String stage, long files) {
    done += files;
    long now = System.nanoTime();
    if (now - last > EVERY_NANOS) {
      last = now;
      int filled = (int) (done * WIDTH / total);
      out.printf(
          Locale.ROOT,
          "\r[%s%s] %3d %%  %,d of %,d files, %-13s",
          "#".repeat(filled),
          ".".repeat(WIDTH - filled),
          done * 100 / total,
          done,
          total,
          stage);
      out.flush();
    }
  }

  /** Ends the bar. */
  void done() {
    out.print("\r" + " ".repeat(WIDTH + 60) + "\r");
    out.flush();
  }
}
