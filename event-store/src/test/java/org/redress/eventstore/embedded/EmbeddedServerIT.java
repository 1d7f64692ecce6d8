package org.redress.eventstore.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {

  @TempDir Path folder;

  @Test
  void listensOnLoopbackOnly() {
    try (EmbeddedServer server = EmbeddedServer.in(folder)) {
      assertThat(server.connectionString()).startsWith("mongodb://127.0.0.1:");
    }
  }

  @Test
  void documentsOutliveAStopInOrder() {
    withCollection(collection -> collection.insertOne(new Document("_id", "a").append("n", 1L)));
    withCollection(collection ->
        assertThat(collection.find()).containsExactly(new Document("_id", "a").append("n", 1L)));
  }

  @Test
  void folderThatWasNotClosedInOrderIsEmptied() throws Exception {
    withCollection(collection -> collection.insertOne(new Document("_id", "a")));
    Files.delete(folder.resolve("closed-in-order"));
    try (EmbeddedServer server = EmbeddedServer.in(folder)) {
      assertThat(server.emptied()).isTrue();
    }
    withCollection(collection -> assertThat(collection.find()).isEmpty());
  }

  @Test
  void folderInAnotherFormIsEmptied() throws Exception {
    withCollection(collection -> collection.insertOne(new Document("_id", "a")));
    Files.writeString(folder.resolve("closed-in-order"), "1");
    assertThat(EmbeddedFiles.documents(folder, "t.c")).isEmpty();
    try (EmbeddedServer server = EmbeddedServer.in(folder)) {
      assertThat(server.emptied()).isTrue();
    }
    withCollection(collection -> assertThat(collection.find()).isEmpty());
  }

  @Test
  void runningServerHasNoMarkOfAStopInOrder() {
    withCollection(collection -> collection.insertOne(new Document("_id", "a")));
    assertThat(folder.resolve("closed-in-order")).exists();
    withCollection(collection -> assertThat(folder.resolve("closed-in-order")).doesNotExist());
  }

  @Test
  void replacementOfADocumentThatIsFurtherIsRefused() {
    withCollection(collection -> {
      collection.insertOne(new Document("_id", "a").append("position", 7L));
      Document older = new Document("_id", "a").append("position", new Document("$lt", 6L));
      Document replacement = new Document("_id", "a").append("position", 6L);
      assertThatThrownBy(
              () -> collection.replaceOne(older, replacement, new ReplaceOptions().upsert(true)))
          .isInstanceOfSatisfying(
              MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11_000));
      assertThat(collection.find().first()).containsEntry("position", 7L);
    });
  }

  @Test
  void collectionMayBeDroppedWhetherItIsThereOrNot() {
    try (EmbeddedServer server = EmbeddedServer.in(folder);
        MongoClient client = MongoClients.create(server.connectionString())) {
      MongoDatabase database = client.getDatabase("t");
      Document drop = new Document("drop", "c");
      assertThat(database.runCommand(drop)).containsEntry("ok", 1.0);
      database.getCollection("c").insertOne(new Document("_id", "a"));
      assertThat(database.runCommand(drop)).containsEntry("ok", 1.0);
      assertThat(database.listCollectionNames()).doesNotContain("c");
    }
  }

  private void withCollection(java.util.function.Consumer<MongoCollection<Document>> use) {
    try (EmbeddedServer server = EmbeddedServer.in(folder);
        MongoClient client = MongoClients.create(server.connectionString())) {
      use.accept(client.getDatabase("t").getCollection("c"));
    }
  }
}
