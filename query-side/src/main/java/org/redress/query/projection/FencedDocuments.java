package org.redress.query.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A collection whose documents only ever go forward: an older one never replaces a newer one. */
public final class FencedDocuments<D extends Folded> {

  /** MongoDB takes more in one command, the embedded server does not. */
  private static final int MAX_PER_COMMAND = 1_000;

  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private static final int DUPLICATE_KEY = 11_000;

  private final MongoCollection<D> collection;

  /** The collection of this name. */
  public FencedDocuments(MongoDatabase database, String name, Class<D> type) {
    collection = database.getCollection(name, type);
  }

  /**
   * Makes indexes unless they are there.
   *
   * @param indexes each a list of field paths, with {@code -} in front for descending
   */
  public void createIndexes(List<List<String>> indexes) {
    if (!indexes.isEmpty()) {
      collection.createIndexes(indexes.stream().map(of -> new IndexModel(index(of))).toList());
    }
  }

  /** Removes the collection. */
  public void drop() {
    collection.drop();
  }

  /** The documents with these ids, by id; those that are not there are left out. */
  public Map<String, D> load(Collection<String> ids) {
    Map<String, D> documents = HashMap.newHashMap(ids.size());
    for (List<String> chunk : chunks(List.copyOf(ids))) {
      for (D document : collection.find(Filters.in("_id", chunk))) {
        documents.put(document.id(), document);
      }
    }
    return documents;
  }

  /**
   * Writes documents: new ones beside, others over older ones. One that is already as far, or is
   * there against what was found, refuses to be overwritten.
   *
   * @param there ids of those that were found; the others are new
   * @throws StaleWriter when one was as far already
   */
  public void write(List<D> documents, Set<String> there) {
    for (List<D> chunk : chunks(documents)) {
      writeAtOnce(chunk, there);
    }
  }

  private void writeAtOnce(List<D> documents, Set<String> there) {
    List<WriteModel<D>> writes = new ArrayList<>(documents.size());
    for (D document : documents) {
      writes.add(
          there.contains(document.id())
              ? new ReplaceOneModel<>(older(document), document, UPSERT)
              : new InsertOneModel<>(document));
    }
    try {
      collection.bulkWrite(writes, UNORDERED);
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY)) {
        throw new StaleWriter(collection.getNamespace().getCollectionName(), e);
      }
      throw e;
    }
  }

  /** An older form of the document; when there is none, the upsert collides with what is there. */
  private static Bson older(Folded document) {
    return new Document("_id", document.id())
        .append("position", new Document("$lt", document.position()));
  }

  private static <T> List<List<T>> chunks(List<T> all) {
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MAX_PER_COMMAND) {
      chunks.add(all.subList(from, Math.min(all.size(), from + MAX_PER_COMMAND)));
    }
    return chunks;
  }

  private static Bson index(List<String> fields) {
    return Indexes.compoundIndex(
        fields.stream()
            .map(field ->
                field.startsWith("-")
                    ? Indexes.descending(field.substring(1))
                    : Indexes.ascending(field))
            .toList());
  }
}
