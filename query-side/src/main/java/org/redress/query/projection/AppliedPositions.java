package org.redress.query.projection;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.redress.query.store.ReadStore;
import org.redress.query.store.embedded.EmbeddedServer;

/** How far the projections of a service that does not run had come. */
public final class AppliedPositions {

  private AppliedPositions() {}

  /**
   * The last commit that each projection of the embedded store in a folder has applied, by the name
   * of the projection. Empty when there is no store there, or when it was not closed in order: it
   * is thrown away then at the next start, and says nothing.
   */
  public static Map<String, Long> in(Path folder) {
    if (!EmbeddedServer.closedInOrder(folder)) {
      return Map.of();
    }
    try (ReadStore store = ReadStore.embedded(folder)) {
      return in(store.database());
    }
  }

  /** The same for a store that is open. */
  public static Map<String, Long> in(MongoDatabase database) {
    Map<String, Long> applied = new TreeMap<>();
    database
        .getCollection(Positions.COLLECTION, ClaimedPosition.class)
        .find()
        .forEach(row -> applied.put(row.projection(), row.commit()));
    return applied;
  }
}
