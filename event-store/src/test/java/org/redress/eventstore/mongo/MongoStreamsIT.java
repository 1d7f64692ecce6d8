package org.redress.eventstore.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.Commits;
import org.redress.eventstore.StoredEvent;

class MongoStreamsIT {

  @RegisterExtension private static final MongoForTests MONGO = new MongoForTests();

  private MongoCommitLog log;

  @BeforeEach
  void open() {
    log = MongoCommitLog.at(MONGO.freshDatabase()).standalone().open();
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void theLastVersionIsFoundHoweverLongTheStreamIs() {
    long version = 0;
    for (int length : new int[] {1, 1, 5, 8, 1, 15, 1, 31, 64, 1, 300, 500}) {
      log.append(Commits.several("case-1", version, length));
      version += length;
      assertThat(log.lastVersion("case-1")).isEqualTo(OptionalLong.of(version - 1));
    }
  }

  @Test
  void aLongStreamIsReadOverItsChunks() {
    log.append(Commits.several("case-1", 0, 150));
    log.append(Commits.several("case-1", 150, 150));
    List<StoredEvent> all = log.readStream("case-1", 0, 1_000);
    assertThat(all).hasSize(300);
    assertThat(log.readStream("case-1", 95, 110))
        .extracting(StoredEvent::version)
        .isEqualTo(all.subList(95, 205).stream().map(StoredEvent::version).toList());
    assertThat(log.readStream("case-1", 300, 10)).isEmpty();
  }
}
