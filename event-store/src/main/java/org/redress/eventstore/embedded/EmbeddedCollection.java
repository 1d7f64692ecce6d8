package org.redress.eventstore.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that never hands out the documents it keeps, and that finds documents by id, by a
 * set or range of ids and through {@link SortedIndex}es, in their order where the query asks for
 * it.
 */
final class EmbeddedCollection extends H2Collection {

  private static final String ID = "_id";

  private final MVMap<Object, Document> documents;

  EmbeddedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> meta,
      CursorRegistry cursors) {
    super(database, name, options, documents, meta, cursors);
    this.documents = documents;
  }

  /**
   * Copies, because an update changes what it found in place while a reply to somebody else is
   * written from the same object. The update then stores its own copy.
   */
  @Override
  protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
    return super.createQueryResult(
        matched.stream().map(Document::cloneDeeply).collect(Collectors.toList()), batchSize);
  }

  /** Measuring every document on every write costs more than the figure is worth. */
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  /**
   * The one write that read models need, replacing the document with an id or adding it, without
   * the general way's many copies; every other update goes the general way.
   */
  @Override
  public synchronized Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters arrayFilters,
      boolean multi,
      boolean upsert,
      Oplog oplog) {
    boolean replacement = update.keySet().stream().noneMatch(key -> key.startsWith("$"));
    boolean byId = selector.get(ID) instanceof String id && id.equals(update.get(ID));
    return replacement && byId && upsert
        ? replace(selector, update)
        : super.updateDocuments(selector, update, arrayFilters, multi, upsert, oplog);
  }

  private Document replace(Document selector, Document replacement) {
    Utils.validateFieldNames(replacement);
    Object id = replacement.get(ID);
    Document before = documents.get(id);
    if (before == null || !documentMatchesQuery(before, selector)) {
      addDocument(replacement);
      return new Document("upserted", id).append("n", 0).append("nModified", 0);
    }
    for (Index<Object> index : getIndexes()) {
      index.checkUpdate(before, replacement, this);
    }
    for (Index<Object> index : getIndexes()) {
      index.updateInPlace(before, replacement, id, this);
    }
    documents.put(id, replacement);
    return new Document("n", 1).append("nModified", 1);
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    Found found = find(query, orderBy);
    if (found == null) {
      return super.queryDocuments(query, orderBy, skip, limit, batchSize, projection);
    }
    return matchDocumentsFromStream(
        found.documents(),
        query,
        found.inOrder() ? null : orderBy,
        skip,
        limit,
        batchSize,
        projection);
  }

  @Override
  public synchronized int count(@Nullable Document query, int skip, int limit) {
    Found found = query == null || skip > 0 || limit > 0 ? null : find(query, null);
    return found == null
        ? super.count(query, skip, limit)
        : Math.toIntExact(
            found.documents().filter(document -> documentMatchesQuery(document, query)).count());
  }

  private @Nullable Found find(Document query, @Nullable Document orderBy) {
    Object idCondition = query.get(ID);
    if (idCondition != null) {
      return findById(idCondition, orderBy);
    }
    Found best = null;
    for (Index<Object> index : getIndexes()) {
      if (index instanceof SortedIndex sorted) {
        Found found = findThrough(sorted, query, orderBy);
        if (found != null && (best == null || (found.inOrder() && !best.inOrder()))) {
          best = found;
        }
      }
    }
    Boolean descending = direction(List.of(), orderBy);
    return best == null && descending != null ? range(null, null, descending) : best;
  }

  private @Nullable Found findById(Object condition, @Nullable Document orderBy) {
    if (condition instanceof String || condition instanceof Long) {
      return new Found(get(Stream.of(condition)), true);
    }
    if (!(condition instanceof Document operators)) {
      return null;
    }
    if (operators.get("$in") instanceof Collection<?> ids) {
      return new Found(get(ids.stream().distinct()), isNone(orderBy));
    }
    Object from = operators.getOrDefault("$gte", operators.get("$gt"));
    Object to = operators.getOrDefault("$lte", operators.get("$lt"));
    Boolean descending = direction(List.of(), orderBy);
    boolean anotherOrder = descending == null && !isNone(orderBy);
    return (from == null && to == null) || anotherOrder
        ? null
        : range(from, to, Boolean.TRUE.equals(descending));
  }

  private Found range(@Nullable Object from, @Nullable Object to, boolean descending) {
    Cursor<Object, Document> cursor =
        descending ? documents.cursor(to, from, true) : documents.cursor(from, to, false);
    Iterable<Object> ids = () -> cursor;
    return new Found(get(StreamSupport.stream(ids.spliterator(), false)), true);
  }

  /** Reads as many first fields of the index as the query fixes. */
  private @Nullable Found findThrough(
      SortedIndex index, Document query, @Nullable Document orderBy) {
    List<Object> values = index.equalities(query);
    if (values.isEmpty()) {
      return null;
    }
    List<String> order = index.order(values.size());
    Boolean descending = direction(order, orderBy);
    Object condition = order.isEmpty() ? null : query.get(order.getFirst());
    Stream<Object> ids = index.ids(values, condition, Boolean.TRUE.equals(descending));
    return new Found(get(ids), descending != null || isNone(orderBy));
  }

  /**
   * Whether the order is by these fields and then by id, all one way: true for descending, null
   * when it is another order.
   */
  private static @Nullable Boolean direction(List<String> fields, @Nullable Document orderBy) {
    if (orderBy == null) {
      return null;
    }
    List<String> wanted = new ArrayList<>(fields);
    wanted.add(ID);
    Set<Integer> signs =
        orderBy.values().stream()
            .map(sign -> sign instanceof Number number ? Integer.signum(number.intValue()) : 0)
            .collect(Collectors.toSet());
    boolean same = signs.size() == 1 && List.copyOf(orderBy.keySet()).equals(wanted);
    return same ? signs.contains(-1) : null;
  }

  private static boolean isNone(@Nullable Document orderBy) {
    return orderBy == null || orderBy.isEmpty();
  }

  private Stream<Document> get(Stream<?> ids) {
    return ids.map(documents::get).filter(Objects::nonNull);
  }

  /**
   * Documents among which are all that the query asks for.
   *
   * @param inOrder whether they come in the order it asks for
   */
  private record Found(Stream<Document> documents, boolean inOrder) {}
}
