package org.redress.eventstore.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A secondary index for reading a part of a collection in an order: entries are sorted by the first
 * field, then by the others, then by id. The first field may be an array; documents that do not
 * have it have no entry. Fields are strings, whole numbers, moments or truth values.
 */
final class SortedIndex extends Index<Object> {

  private static final char END = '\0';
  private static final char AFTER_END = '\u0001';

  /** Value of an entry whose id is the end of its key, as most are. */
  private static final String IN_KEY = "";

  private final MVMap<String, Object> entries;
  private final List<String> fields;

  /** Where the fields are, name by name; cut once, because documents are many. */
  private final List<String[]> paths;

  SortedIndex(MVMap<String, Object> entries, String name, List<IndexKey> keys) {
    // "Sparse" tells the collection that a document may have no entry.
    super(name, keys, true);
    this.entries = entries;
    this.fields = keys().stream().filter(field -> !field.equals("_id")).toList();
    this.paths = fields.stream().map(field -> field.split("\\.")).toList();
  }

  String firstField() {
    return fields.getFirst();
  }

  /**
   * The values that a query asks of the first fields, as far as it asks for one value each; empty
   * when it does not ask that of the first.
   */
  List<Object> equalities(Document query) {
    List<Object> values = new ArrayList<>();
    for (String field : fields) {
      Object value = query.get(field);
      if (!(value instanceof String || value instanceof Boolean || value instanceof Instant)) {
        return values;
      }
      values.add(value);
    }
    return values;
  }

  /**
   * The fields by which entries with the same first fields are sorted before the id.
   *
   * @param equal number of first fields that are the same, from 1
   */
  List<String> order(int equal) {
    return fields.subList(equal, fields.size());
  }

  /**
   * Ids of the documents whose first fields are the values, where the first of them may also hold
   * its value among others, in the order of the fields after them.
   *
   * @param values at least one
   * @param condition what the query asks of the field after them, null when nothing; bounds in it
   *     narrow what is read, but what is read may be more than it lets through
   */
  Stream<Object> ids(List<Object> values, @Nullable Object condition, boolean descending) {
    String equal =
        values.stream().map(SortedIndex::encoded).collect(Collectors.joining(String.valueOf(END)));
    String start = equal + END;
    String low = start + bound(condition, "$gte", "$gt");
    String high = bound(condition, "$lte", "$lt");
    String end = high.isEmpty() ? equal + AFTER_END : start + high + AFTER_END;
    Cursor<String, Object> cursor =
        descending ? entries.cursor(end, low, true) : entries.cursor(low, end, false);
    return Stream.iterate(next(cursor), Objects::nonNull, id -> next(cursor));
  }

  private static @Nullable Object next(Cursor<String, Object> cursor) {
    if (!cursor.hasNext()) {
      return null;
    }
    String key = cursor.next();
    Object id = cursor.getValue();
    return id.equals(IN_KEY) ? key.substring(key.lastIndexOf(END) + 1) : id;
  }

  private static String bound(@Nullable Object condition, String inclusive, String exclusive) {
    return condition instanceof Document operators
        ? encoded(operators.getOrDefault(inclusive, operators.get(exclusive)))
        : "";
  }

  private static String encoded(@Nullable Object value) {
    return switch (value) {
      case String text -> text;
      case Boolean truth -> truth.toString();
      case Instant moment -> sortable(moment.toEpochMilli());
      case Long number -> sortable(number);
      case Integer number -> sortable(number);
      case Missing missing -> "";
      case null -> "";
      default -> throw new IllegalArgumentException("No index on " + value.getClass());
    };
  }

  /** Flipping the sign puts what is below zero first. */
  private static String sortable(long number) {
    return HexFormat.of().toHexDigits(number ^ Long.MIN_VALUE);
  }

  private Set<String> keysOf(Document document, Object id) {
    StringBuilder rest = new StringBuilder();
    for (String[] path : paths.subList(1, paths.size())) {
      rest.append(END).append(encoded(value(document, path)));
    }
    rest.append(END).append(id);
    Set<String> keys = new LinkedHashSet<>();
    Object first = value(document, paths.getFirst());
    for (Object value :
        first instanceof Collection<?> values ? values : Collections.singletonList(first)) {
      if (!Missing.isNullOrMissing(value)) {
        keys.add(encoded(value) + rest);
      }
    }
    return keys;
  }

  private static Object value(Document document, String[] path) {
    Object value = document;
    for (String name : path) {
      value = value instanceof Document inner ? inner.getOrMissing(name) : Missing.getInstance();
    }
    return value;
  }

  @Override
  public void add(Document document, Object id, MongoCollection<Object> collection) {
    put(keysOf(document, id), id);
  }

  @Override
  public @Nullable Object remove(Document document) {
    Object id = Objects.requireNonNull(document.get("_id"));
    keysOf(document, id).forEach(entries::remove);
    return id;
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Object id, MongoCollection<Object> collection) {
    Set<String> old = keysOf(before, id);
    Set<String> now = keysOf(after, id);
    old.stream().filter(key -> !now.contains(key)).forEach(entries::remove);
    now.removeAll(old);
    put(now, id);
  }

  private void put(Set<String> keys, Object id) {
    Object value = id instanceof String text && text.indexOf(END) < 0 ? IN_KEY : id;
    keys.forEach(key -> entries.put(key, value));
  }

  @Override
  public @Nullable Object getPosition(Document document) {
    return null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    // Nothing has to be unique.
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    // Nothing has to be unique.
  }

  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    throw new UnsupportedOperationException("The collection reads this index itself");
  }

  @Override
  public long getCount() {
    return entries.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void drop() {
    // The database removes the map.
  }
}
