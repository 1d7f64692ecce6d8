package org.redress.eventstore.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The index on {@code _id}, which is the map of the documents itself: no second map to keep in step
 * with it. Ids are strings or 64-bit integers.
 */
final class IdIndex extends AbstractUniqueIndex<Object> {

  private final MVMap<Object, Document> documents;

  IdIndex(MVMap<Object, Document> documents, String name, List<IndexKey> keys) {
    super(name, keys, false);
    this.documents = documents;
  }

  /** Most ids are texts, which need no more than a look into the map. */
  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    Object id = document.get("_id");
    if (!(id instanceof String) || documents.containsKey(id)) {
      super.checkAdd(document, collection);
    }
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    // Putting the document into its map was the entry.
  }

  @Override
  protected @Nullable Object getPosition(KeyValue key) {
    Object value = key.get(0);
    // The server compares all numbers as doubles; those that a double cannot hold come as they are.
    Object id = value instanceof Double number ? (Object) number.longValue() : value;
    return id != null && documents.containsKey(id) ? id : null;
  }

  @Override
  protected @Nullable Object removeDocument(KeyValue key) {
    return getPosition(key);
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, Object position) {
    return true;
  }

  @Override
  protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
    List<Map.Entry<KeyValue, Object>> entries = new ArrayList<>();
    documents.keySet().forEach(id -> entries.add(Map.entry(new KeyValue(id), id)));
    return entries;
  }

  @Override
  public long getCount() {
    return documents.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }
}
