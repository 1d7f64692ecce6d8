package org.redress.eventstore.rocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.KilledProcess;
import org.redress.eventstore.LogCheck;

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
      int commits = 50 + random.nextInt(750);
      acknowledged.putAll(
          KilledProcess.after(commits, AppendingProcess.class, folder, round, this::folderIsInUse));
      assertThat(acknowledged.size()).isGreaterThan(before);
      try (RocksCommitLog log = RocksCommitLog.in(folder).open()) {
        assertThat(LogCheck.run(log, log.index()).fault()).isEmpty();
        Map<String, Long> found = KilledProcess.found(log);
        assertThat(found).hasSize((int) log.head());
        assertThat(found).containsAllEntriesOf(acknowledged);
      }
    }
  }

  private void folderIsInUse() {
    assertThatThrownBy(() -> RocksCommitLog.in(folder).open())
        .isInstanceOf(CommitLogException.class)
        .hasMessageContaining(folder + " is in use by another process");
  }
}
