package org.redress.eventstore.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.Commits;
import org.redress.eventstore.LogCheck;
import org.redress.eventstore.LogReport;

/** What somebody with more rights than the service does to documents is found, and where. */
class PlantedMongoFaultsIT {

  @RegisterExtension private static final MongoForTests MONGO = new MongoForTests();

  private static final int COMMITS = 30;

  private final String uri = MONGO.freshDatabase();
  private MongoCommitLog log;
  private MongoClient client;
  private MongoCollection<Document> documents;

  /** Commit n + 1 holds two events of stream case-n; every tenth one event under a unique key. */
  @BeforeEach
  void fill() {
    log = MongoCommitLog.at(uri).standalone().open();
    for (int i = 0; i < COMMITS; i++) {
      log.append(
          i % 10 == 0
              ? Commits.keyed("key-" + i, "keyed-" + i, 0)
              : Commits.several("case-" + i, 0, 2));
    }
    ConnectionString address = new ConnectionString(uri);
    client = MongoClients.create(address);
    documents = client.getDatabase(address.getDatabase() + "_log").getCollection("commits");
  }

  @AfterEach
  void close() {
    client.close();
    log.close();
  }

  @Test
  void aSoundLogIsCounted() {
    LogReport report = LogCheck.run(log, log.index());
    assertThat(report.fault()).isEmpty();
    assertThat(report.commits()).isEqualTo(COMMITS);
    assertThat(report.streams()).isEqualTo(COMMITS);
  }

  @Test
  void aMissingCommitIsFound() {
    documents.deleteOne(Filters.eq("_id", 17L));
    assertFault(17, "it is missing from the log");
  }

  @Test
  void aChangedBodyIsFound() {
    setBody(13, body(13).replace("\"version\":1", "\"version\":3"));
    assertFault(13, "the index has another place, or none, for version 3 of stream case-12");
  }

  @Test
  void twoExchangedBodiesAreFound() {
    String first = body(4);
    setBody(4, body(5));
    setBody(5, first);
    assertFault(4, "says that it is commit 5");
  }

  @Test
  void aMissingKeyIsFound() {
    documents.updateOne(Filters.eq("_id", 8L), Updates.pull("keys", "case-7|1"));
    assertFault(8, "the index has another place, or none, for version 1 of stream case-7");
  }

  @Test
  void aForgedKeyIsFound() {
    documents.updateOne(Filters.eq("_id", 22L), Updates.push("keys", "case-3|2"));
    assertFault(22, "the index names it for StreamVersion[stream=case-3, version=2");
  }

  @Test
  void aForgedUniqueKeyIsFound() {
    documents.updateOne(Filters.eq("_id", 23L), Updates.push("keys", Keys.unique("forged")));
    assertFault(23, "the index names it for UniqueKey[key=forged");
  }

  private String body(long number) {
    Document document = documents.find(Filters.eq("_id", number)).first();
    return new String(document.get("body", Binary.class).getData(), UTF_8);
  }

  private void setBody(long number, String body) {
    documents.updateOne(
        Filters.eq("_id", number), Updates.set("body", new Binary(body.getBytes(UTF_8))));
  }

  private void assertFault(long commit, String what) {
    LogReport.Fault fault = LogCheck.run(log, log.index()).fault().orElseThrow();
    assertThat(fault.commit()).isEqualTo(commit);
    assertThat(fault.what()).contains(what);
  }
}
