package org.redress.query.projection;

import com.mongodb.MongoCommandException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.bson.Document;
import org.redress.query.store.ReadStore;

/** How far the projections of a service have come, for who compares that with the log. */
public final class AppliedPositions {

  private static final int UNAUTHORIZED = 13;

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

  /**
   * The same of the read models on a MongoDB server, whose service may be running. Empty as well
   * when the account of the address may not read them.
   *
   * @param uri connection string; see {@link ReadStore#at(String)}
   */
  public static Map<String, Long> at(String uri) {
    Map<String, Long> applied = new TreeMap<>();
    try (ReadStore store = ReadStore.at(uri)) {
      for (Document row : store.database().getCollection(Positions.COLLECTION).find()) {
        if (row.get("commit") instanceof Number commit) {
          applied.put(String.valueOf(row.get("_id")), commit.longValue());
        }
      }
    } catch (MongoCommandException e) {
      if (e.getCode() != UNAUTHORIZED) {
        throw e;
      }
    }
    return applied;
  }

  /**
   * The last commit that a projection of the embedded store in a folder has applied, when its
   * documents have a form.
   *
   * @param form the form that the documents must have, for their fields to be understood
   */
  public static OptionalLong in(Path folder, String projection, int form) {
    return ReadStore.atRest(folder, Positions.COLLECTION).stream()
        .filter(row -> projection.equals(row.get("_id")))
        .filter(row -> row.get("form") instanceof Number stored && stored.intValue() == form)
        .map(row -> row.get("commit"))
        .filter(Number.class::isInstance)
        .mapToLong(commit -> ((Number) commit).longValue())
        .findFirst();
  }
}
