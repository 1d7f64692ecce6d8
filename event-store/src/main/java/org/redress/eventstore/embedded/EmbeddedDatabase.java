package org.redress.eventstore.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.StringDataType;

/** A database whose collections are {@link EmbeddedCollection}s with real secondary indexes. */
final class EmbeddedDatabase extends H2Database {

  private final MVStore store;

  EmbeddedDatabase(String name, MVStore store, CursorRegistry cursors) {
    // Set first: the super constructor opens what is on disk and needs it.
    this.store = store;
    super(name, store, cursors);
  }

  /** As on a MongoDB from 7.0 on, what is not there may be dropped. */
  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
    if (command.equals("drop") && resolveCollection((String) query.get(command), false) == null) {
      return new Document("ok", 1.0);
    }
    return super.handleCommand(channel, command, query, databases, oplog);
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(
      String collection, CollectionOptions options) {
    if (collection.startsWith("system.")) {
      return super.openOrCreateCollection(collection, options);
    }
    return new EmbeddedCollection(
        this,
        collection,
        options,
        documents(collection),
        store.openMap("meta." + getFullCollectionNamespace(collection)),
        cursorRegistry);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String index, List<IndexKey> keys, boolean sparse) {
    if (keys.size() > 1) {
      return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }
    return keys.getFirst().getKey().equals("_id")
        ? new IdIndex(documents(collection), index, keys)
        : new UniqueIndex(entries(collection, index), index, keys, sparse);
  }

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String index, List<IndexKey> keys, boolean sparse) {
    return new SortedIndex(entries(collection, index), index, keys);
  }

  /** Keys are known to be texts: their type is not looked for at every comparison and write. */
  private MVMap<String, Object> entries(String collection, String index) {
    return store.openMap(
        getFullCollectionNamespace(collection) + "._index_" + index,
        new MVMap.Builder<String, Object>().keyType(StringDataType.INSTANCE));
  }

  /** Name of the map that holds the documents of a collection. */
  static String mapOf(String namespace) {
    return "databases." + namespace;
  }

  private MVMap<Object, Document> documents(String collection) {
    return documents(store, getFullCollectionNamespace(collection));
  }

  /** The documents of a collection in a store, by id. */
  static MVMap<Object, Document> documents(MVStore store, String namespace) {
    return store.openMap(
        mapOf(namespace),
        new MVMap.Builder<Object, Document>()
            .keyType(IdType.INSTANCE)
            .valueType(BsonType.INSTANCE));
  }
}
