package org.redress.eventstore.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Reads the files of a server that does not run, without starting one and without a trace. */
public final class EmbeddedFiles {

  private EmbeddedFiles() {}

  /**
   * The documents of a collection. Empty when there is none, or when a server would not go on with
   * these files: they are thrown away at the next start, and say nothing.
   *
   * @param namespace database and collection with a dot between them
   */
  public static List<Map<String, Object>> documents(Path folder, String namespace) {
    Path file = folder.resolve(EmbeddedServer.STORE);
    if (!Files.exists(file) || !EmbeddedServer.wasClosedInOrder(folder)) {
      return List.of();
    }
    String name = EmbeddedDatabase.mapOf(namespace);
    try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
      if (!store.hasMap(name)) {
        return List.of();
      }
      MVMap<Object, Document> documents = EmbeddedDatabase.documents(store, namespace);
      return documents.values().stream().<Map<String, Object>>map(Document::clone).toList();
    }
  }
}
