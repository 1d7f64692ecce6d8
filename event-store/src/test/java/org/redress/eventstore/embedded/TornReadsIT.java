package org.redress.eventstore.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader sees a document before an update or after it, never in between. */
class TornReadsIT {

  private static final int FIELDS = 200;
  private static final int UPDATES = 3_000;

  @Test
  void documentIsNeverSeenHalfChanged(@TempDir Path folder) throws Exception {
    try (EmbeddedServer server = EmbeddedServer.in(folder);
        MongoClient client = MongoClients.create(server.connectionString())) {
      MongoCollection<Document> collection = client.getDatabase("t").getCollection("c");
      collection.insertOne(document(0));
      AtomicBoolean writing = new AtomicBoolean(true);
      Thread writer =
          Thread.ofVirtual()
              .start(() -> {
                for (int i = 1; i <= UPDATES; i++) {
                  collection.replaceOne(new Document("_id", "d"), document(i));
                }
                writing.set(false);
              });
      int reads = 0;
      while (writing.get()) {
        Document seen = collection.find(new Document("_id", "d")).first();
        var values = new HashSet<>(seen.values());
        values.remove("d");
        assertThat(values).as("different values in one document").hasSize(1);
        reads++;
      }
      writer.join();
      assertThat(reads).isGreaterThan(UPDATES / 20);
    }
  }

  private static Document document(int value) {
    Document document = new Document("_id", "d");
    for (int field = 0; field < FIELDS; field++) {
      document.append("f" + field, value);
    }
    return document;
  }
}
