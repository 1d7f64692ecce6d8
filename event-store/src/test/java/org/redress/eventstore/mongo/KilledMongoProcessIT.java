package org.redress.eventstore.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.KilledProcess;
import org.redress.eventstore.LogCheck;
import org.redress.eventstore.embedded.EmbeddedServer;

/**
 * A process that appends over MongoDB's protocol to a durable embedded server is killed again and
 * again, the server with it; nothing it had acknowledged is lost, no commit is torn or there twice.
 * The system property {@code redress.kills} says how often, 20 times by default.
 */
class KilledMongoProcessIT {

  private static final int ROUNDS = Integer.getInteger("redress.kills", 20);

  /** After so many rounds the log begins anew: each round reads it from the first commit on. */
  private static final int ROUNDS_OF_A_LOG = 5;

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
      int commits = 50 + random.nextInt(350);
      acknowledged.putAll(
          KilledProcess.after(commits, AppendingProcess.class, folder, round, () -> {}));
      assertThat(acknowledged.size()).isGreaterThan(before);
      try (EmbeddedServer server = EmbeddedServer.durable(folder);
          MongoCommitLog log = MongoCommitLog.at(server.connectionString()).standalone().open()) {
        assertThat(LogCheck.run(log, log.index()).fault()).isEmpty();
        Map<String, Long> found = KilledProcess.found(log);
        assertThat(found).hasSize((int) log.head());
        assertThat(found).containsAllEntriesOf(acknowledged);
      }
    }
  }
}
