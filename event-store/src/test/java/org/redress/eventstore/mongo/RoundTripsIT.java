package org.redress.eventstore.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.Commits;

class RoundTripsIT {

  @RegisterExtension private static final MongoForTests MONGO = new MongoForTests();

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final String uri = MONGO.freshDatabase();

  @Test
  void aCommitBehindAnOwnOneIsWrittenByOneRequest() {
    try (MongoCommitLog log = MongoCommitLog.at(uri).standalone().meters(meters).open()) {
      log.append(Commits.one("case-1", 0));
      long asked = requests("find");
      long sent = requests("insert");
      log.append(Commits.keyed("key-1", "case-1", 1));
      log.append(Commits.one("case-1", 2));

      assertThat(requests("find")).isEqualTo(asked);
      assertThat(requests("insert")).isEqualTo(sent + 2);
    }
  }

  @Test
  void theServerIsAskedForWhatAnotherRunWrote() {
    try (MongoCommitLog log = MongoCommitLog.at(uri).standalone().open()) {
      log.append(Commits.one("case-1", 0));
    }
    try (MongoCommitLog log = MongoCommitLog.at(uri).standalone().meters(meters).open()) {
      log.append(Commits.one("case-2", 0));
      long asked = requests("find");

      assertThat(log.append(Commits.one("case-1", 1)).commit()).isEqualTo(3);
      assertThat(requests("find")).isEqualTo(asked + 1);
    }
  }

  private long requests(String command) {
    return meters.find("mongodb.driver.commands").tag("command", command).timers().stream()
        .mapToLong(Timer::count)
        .sum();
  }
}
