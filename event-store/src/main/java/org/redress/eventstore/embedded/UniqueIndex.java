package org.redress.eventstore.embedded;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A unique index on one field that holds a text or an array of texts. The server's own index
 * serializes both keys for every comparison, which takes most of the time of a lookup.
 */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

  private final MVMap<String, Object> positions;

  UniqueIndex(MVMap<String, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    this.positions = positions;
  }

  @Override
  protected @Nullable Object getPosition(KeyValue key) {
    return positions.get(text(key));
  }

  @Override
  protected @Nullable Object removeDocument(KeyValue key) {
    return positions.remove(text(key));
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, Object position) {
    return positions.putIfAbsent(text(key), position) == null;
  }

  @Override
  protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
    List<Map.Entry<KeyValue, Object>> entries = new ArrayList<>();
    positions.forEach((text, position) -> entries.add(Map.entry(new KeyValue(text), position)));
    return entries;
  }

  @Override
  public long getCount() {
    return positions.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  private static String text(KeyValue key) {
    if (key.get(0) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("A unique index holds texts, not " + key.get(0));
  }
}
