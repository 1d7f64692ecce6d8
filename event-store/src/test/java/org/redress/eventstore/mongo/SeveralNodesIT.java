package org.redress.eventstore.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.Commits;
import org.redress.eventstore.LogCheck;
import org.redress.eventstore.LogReport;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.StreamConflict;
import org.redress.eventstore.UniqueKeyTaken;

/** Two nodes with the same log open. */
class SeveralNodesIT {

  @RegisterExtension private static final MongoForTests MONGO = new MongoForTests();

  private final String uri = MONGO.freshDatabase();
  private MongoCommitLog one;
  private MongoCommitLog other;

  @BeforeEach
  void open() {
    one = MongoCommitLog.at(uri).standalone().open();
    other = MongoCommitLog.at(uri).standalone().open();
  }

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  @Test
  void whatOneAppendsTheOtherReadsAndRefuses() throws Exception {
    one.append(Commits.keyed("key-1", "case-1", 0));
    assertThat(other.awaitBeyond(0, Duration.ofSeconds(10))).isTrue();
    assertThat(other.commit(1)).isPresent();
    assertThatThrownBy(() -> other.append(Commits.one("case-1", 0)))
        .isInstanceOf(StreamConflict.class);
    assertThatThrownBy(() -> other.append(Commits.keyed("key-1", "case-2", 0)))
        .isInstanceOfSatisfying(
            UniqueKeyTaken.class, taken -> assertThat(taken.commit()).isEqualTo(1));
    assertThat(other.append(Commits.one("case-1", 1)).commit()).isEqualTo(2);
    assertThat(one.append(Commits.one("case-1", 2)).commit()).isEqualTo(3);
  }

  @Test
  void whatTheOtherTookBehindAnOwnCommitIsRefused() {
    one.append(Commits.one("case-1", 0));
    other.append(Commits.one("case-1", 1));

    assertThatThrownBy(() -> one.append(Commits.one("case-1", 1)))
        .isInstanceOf(StreamConflict.class);
    assertThat(one.append(Commits.one("case-1", 2)).commit()).isEqualTo(3);
  }

  @Test
  void bothAppendAtOnceWithoutAGap() throws Exception {
    int callers = 8;
    int versions = 12;
    Set<Long> numbers = new HashSet<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Long>>> work = new ArrayList<>();
      for (MongoCommitLog node : List.of(one, other)) {
        for (int caller = 0; caller < callers; caller++) {
          String stream = "case-" + work.size();
          work.add(threads.submit(() -> append(node, stream, versions)));
        }
      }
      for (Future<List<Long>> done : work) {
        numbers.addAll(done.get());
      }
    }
    assertThat(numbers).hasSize(2 * callers * versions);
    assertThat(one.read(0, 1_000))
        .extracting(RawCommit::number)
        .containsExactlyInAnyOrderElementsOf(numbers);
    LogReport report = LogCheck.run(one, one.index());
    assertThat(report.fault()).isEmpty();
    assertThat(report.streams()).isEqualTo(2 * callers);
  }

  @Test
  void aCommitThatWasTakenOutStopsEveryReader() {
    for (int version = 0; version < 5; version++) {
      one.append(Commits.one("case-1", version));
    }
    ConnectionString address = new ConnectionString(uri);
    try (MongoClient client = MongoClients.create(address)) {
      client
          .getDatabase(address.getDatabase() + "_log")
          .getCollection("commits")
          .deleteOne(new Document("_id", 3L));
    }
    assertThatThrownBy(() -> other.read(0, 10))
        .isInstanceOf(CommitLogException.class)
        .hasMessage("Commit 3 is missing from the log");
    assertThatThrownBy(() -> other.readStream("case-1", 0, 10))
        .isInstanceOf(CommitLogException.class)
        .hasMessage("Version 2 of stream case-1 is missing from the log");
    assertThat(LogCheck.run(one, one.index()).fault().orElseThrow().commit()).isEqualTo(3);
  }

  private static List<Long> append(MongoCommitLog node, String stream, int versions) {
    List<Long> numbers = new ArrayList<>();
    for (int version = 0; version < versions; version++) {
      numbers.add(node.append(Commits.one(stream, version)).commit());
    }
    return numbers;
  }
}
