package org.redress.eventstore.rocks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.LogCheck;
import org.redress.eventstore.RawCommit;

/**
 * A process that appends is killed again and again; nothing it had acknowledged is lost. The system
 * property {@code redress.kills} says how often, 20 times by default.
 */
class KilledProcessIT {

  private static final int ROUNDS = Integer.getInteger("redress.kills", 20);

  /** After so many rounds the log begins anew: each round reads it from the first commit on. */
  private static final int ROUNDS_OF_A_LOG = 10;

  @TempDir private Path folders;

  private Path folder;

  @Test
  void everyAcknowledgedCommitIsThereExactlyOnce() throws Exception {
    Random random = new Random(20260301);
    Map<String, Long> acknowledged = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      if (round % ROUNDS_OF_A_LOG == 0) {
        folder = folders.resolve("log-" + round);
        acknowledged.clear();
      }
      int before = acknowledged.size();
      killAfter(50 + random.nextInt(750), round, acknowledged);
      assertThat(acknowledged.size()).isGreaterThan(before);
      try (RocksCommitLog log = RocksCommitLog.in(folder).open()) {
        assertThat(LogCheck.run(log, log.index()).fault()).isEmpty();
        Map<String, Long> found = commitIds(log);
        assertThat(found).hasSize((int) log.head());
        assertThat(found).containsAllEntriesOf(acknowledged);
      }
    }
  }

  /** Lets the process acknowledge so many commits, then kills it without warning. */
  private void killAfter(int commits, int round, Map<String, Long> acknowledged)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                AppendingProcess.class.getName(),
                folder.toString(),
                Integer.toString(round))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader output = process.inputReader(UTF_8)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line);
        if (lines.size() == 1) {
          assertThatThrownBy(() -> RocksCommitLog.in(folder).open())
              .isInstanceOf(CommitLogException.class)
              .hasMessageContaining(folder + " is in use by another process");
        }
        if (lines.size() == commits) {
          // Through the handle, because the process itself would close the pipe we still read.
          process.toHandle().destroyForcibly();
        }
      }
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    for (String line : lines) {
      String[] idAndNumber = line.split(" ", -1);
      // The kill may cut the last line short.
      if (idAndNumber.length == 3) {
        acknowledged.put(idAndNumber[0], Long.valueOf(idAndNumber[1]));
      }
    }
  }

  private static Map<String, Long> commitIds(RocksCommitLog log) {
    Map<String, Long> ids = new HashMap<>();
    for (RawCommit raw = log.commit(1).orElse(null);
        raw != null;
        raw = log.commit(raw.number() + 1).orElse(null)) {
      assertThat(ids.put(raw.parse().commitId(), raw.number())).isNull();
    }
    return ids;
  }
}
