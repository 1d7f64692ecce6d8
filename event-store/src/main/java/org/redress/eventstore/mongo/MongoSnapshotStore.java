package org.redress.eventstore.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.redress.eventstore.Snapshot;
import org.redress.eventstore.SnapshotStore;

/** Snapshots in the collection {@code snapshots}, one document for each stream. */
final class MongoSnapshotStore implements SnapshotStore {

  private static final String ID = "_id";
  private static final String VERSION = "version";
  private static final String CONTENT = "content";

  private final MongoCollection<Document> snapshots;

  MongoSnapshotStore(MongoDatabase database) {
    this.snapshots = database.getCollection("snapshots").withWriteConcern(WriteConcern.W1);
  }

  /**
   * Replaces an older snapshot or adds the first. When the kept one is newer, the document is not
   * found and cannot be added either.
   */
  @Override
  public void put(Snapshot snapshot) {
    Document document =
        new Document(ID, snapshot.stream())
            .append(VERSION, snapshot.version())
            .append(CONTENT, new Binary(snapshot.content()));
    try {
      snapshots.replaceOne(
          Filters.and(Filters.eq(ID, snapshot.stream()), Filters.lte(VERSION, snapshot.version())),
          document,
          new ReplaceOptions().upsert(true));
    } catch (MongoException e) {
      if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  @Override
  public Optional<Snapshot> newest(String stream) {
    return Optional.ofNullable(snapshots.find(Filters.eq(ID, stream)).first())
        .map(found ->
            new Snapshot(
                stream, found.getLong(VERSION), found.get(CONTENT, Binary.class).getData()));
  }
}
