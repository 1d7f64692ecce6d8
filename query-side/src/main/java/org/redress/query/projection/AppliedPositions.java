package org.redress.query.projection;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.redress.query.store.ReadStore;

/** How far the projections of a service that does not run had come. */
public final class AppliedPositions {

  private AppliedPositions() {}

  /**
   * The last commit that each projection of the embedded store in a folder has applied, by the name
   * of the projection. Empty when there is no store there that was closed in order.
   */
  public static Map<String, Long> in(Path folder) {
    Map<String, Long> applied = new TreeMap<>();
    for (Map<String, Object> row : ReadStore.atRest(folder, Positions.COLLECTION)) {
      if (row.get("commit") instanceof Number commit) {
        applied.put(String.valueOf(row.get("_id")), commit.longValue());
      }
    }
    return applied;
  }
}
