package org.redress.server.imports;

import java.io.PrintStream;

/** A progress bar on the error stream: the standard stream is for results. */
final class Progress {

  private static final int WIDTH = 30;
  private static final long EVERY_NANOS = 200_000_000L;

  private final PrintStream out;
  private final long totalBytes;
  private final long started = System.nanoTime();
  private long last;

  /**
   * @param totalBytes size of the file
   */
  Progress(PrintStream out, long totalBytes) {
    this.out = out;
    this.totalBytes = Math.max(totalBytes, 1);
  }

  /** Shows where the run stands, at most five times a second. */
  void show(long bytes, long imported) {
    long now = System.nanoTime();
    if (now - last > EVERY_NANOS) {
      last = now;
      print(bytes, imported, now);
    }
  }

  /** Ends the bar. */
  void done() {
    out.print("\r" + " ".repeat(WIDTH + 50) + "\r");
    out.flush();
  }

  private void print(long bytes, long imported, long now) {
    int filled = (int) Math.min(WIDTH, bytes * WIDTH / totalBytes);
    double seconds = (now - started) / 1e9;
    out.printf(
        "\r[%s%s] %3d %%  %,d imported, %,.0f a second ",
        "#".repeat(filled),
        ".".repeat(WIDTH - filled),
        Math.min(100, bytes * 100 / totalBytes),
        imported,
        imported / seconds);
    out.flush();
  }
}
