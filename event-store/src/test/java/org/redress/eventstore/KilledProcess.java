package org.redress.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that appends to a log until it is killed. */
public final class KilledProcess {

  private static final int CALLERS = 16;

  private KilledProcess() {}

  /** What the process does: appends from many threads and prints what was acknowledged. */
  public static void append(CommitLog log, String round) {
    for (int caller = 0; caller < CALLERS; caller++) {
      String stream = "case-" + round + "-" + caller;
      Thread.ofPlatform().start(() -> appendTo(log, stream));
    }
  }

  private static void appendTo(CommitLog log, String stream) {
    for (int version = 0; ; version++) {
      NewCommit commit = Commits.one(stream, version);
      Receipt receipt = log.append(commit);
      // One write of one line; the trailing word shows that the line is whole.
      System.out.println(commit.commitId() + " " + receipt.commit() + " durable");
    }
  }

  /**
   * Starts a process on a folder, lets it acknowledge so many commits, then kills it without
   * warning.
   *
   * @param main takes the folder and the round, and appends
   * @param running what to do while it runs
   * @return what it acknowledged, ids to numbers
   */
  public static Map<String, Long> after(
      int commits, Class<?> main, Path folder, int round, Runnable running)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                folder.toString(),
                Integer.toString(round))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader output = process.inputReader(UTF_8)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line);
        if (lines.size() == 1) {
          running.run();
        }
        if (lines.size() == commits) {
          // Through the handle, because the process itself would close the pipe we still read.
          process.toHandle().destroyForcibly();
        }
      }
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    Map<String, Long> acknowledged = new HashMap<>();
    for (String line : lines) {
      String[] idAndNumber = line.split(" ", -1);
      // The kill may cut the last line short.
      if (idAndNumber.length == 3) {
        acknowledged.put(idAndNumber[0], Long.valueOf(idAndNumber[1]));
      }
    }
    return acknowledged;
  }

  /** Every commit of the log, ids to numbers; fails when an id is there twice. */
  public static Map<String, Long> found(CommitLog log) {
    Map<String, Long> ids = new HashMap<>();
    for (RawCommit raw = log.commit(1).orElse(null);
        raw != null;
        raw = log.commit(raw.number() + 1).orElse(null)) {
      assertThat(ids.put(raw.parse().commitId(), raw.number())).isNull();
    }
    return ids;
  }
}
