package org.redress.query.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The collection of one view: loads documents, folds events into them, writes them. */
final class ReadModel<D extends Folded> {

  /** MongoDB takes more in one command, the embedded server does not. */
  private static final int MAX_PER_COMMAND = 1_000;

  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private static final int DUPLICATE_KEY = 11_000;

  private final View<D> view;
  private final MongoCollection<D> collection;

  ReadModel(MongoDatabase database, View<D> view) {
    this.view = view;
    this.collection = database.getCollection(view.collection(), view.type());
  }

  void createIndexes() {
    List<IndexModel> indexes =
        view.indexes().stream().map(fields -> new IndexModel(index(fields))).toList();
    if (!indexes.isEmpty()) {
      collection.createIndexes(indexes);
    }
  }

  void drop() {
    collection.drop();
  }

  /**
   * Applies the events that the documents have not taken yet and writes the documents they change.
   *
   * @throws StaleWriter when a document turned out to be ahead of what was just read
   */
  void apply(List<Recorded> events) {
    Map<String, List<Step<D>>> steps = steps(events);
    List<String> ids = List.copyOf(steps.keySet());
    for (int from = 0; from < ids.size(); from += MAX_PER_COMMAND) {
      List<String> chunk = ids.subList(from, Math.min(ids.size(), from + MAX_PER_COMMAND));
      Map<String, D> before = load(chunk);
      List<D> changed = new ArrayList<>(chunk.size());
      for (String id : chunk) {
        D folded = fold(before.get(id), steps.getOrDefault(id, List.of()));
        if (folded != null) {
          changed.add(folded);
        }
      }
      write(changed);
    }
  }

  private Map<String, List<Step<D>>> steps(List<Recorded> events) {
    Map<String, List<Step<D>>> steps = new LinkedHashMap<>();
    for (Recorded event : events) {
      for (Change<D> change : view.changes(event)) {
        List<Step<D>> ofDocument = steps.computeIfAbsent(change.id(), id -> new ArrayList<>(1));
        if (!ofDocument.isEmpty() && ofDocument.getLast().position() == event.position()) {
          throw new IllegalStateException(
              "%s changes document %s of %s twice"
                  .formatted(event.name(), change.id(), view.collection()));
        }
        ofDocument.add(new Step<>(event.position(), change));
      }
    }
    return steps;
  }

  private Map<String, D> load(List<String> ids) {
    Map<String, D> documents = HashMap.newHashMap(ids.size());
    for (D document : collection.find(Filters.in("_id", ids))) {
      documents.put(document.id(), document);
    }
    return documents;
  }

  /** The document after the events that are new to it, null when none is. */
  private @Nullable D fold(@Nullable D loaded, List<Step<D>> steps) {
    D document = loaded;
    boolean changed = false;
    for (Step<D> step : steps) {
      if (document == null || document.position() < step.position()) {
        document = step.change().fold().apply(document);
        changed = true;
        if (document.position() != step.position() || !document.id().equals(step.change().id())) {
          throw new IllegalStateException(
              "The fold of %s gave document %s at %s instead of %s at %s"
                  .formatted(
                      view.collection(),
                      document.id(),
                      document.position(),
                      step.change().id(),
                      step.position()));
        }
      }
    }
    return changed ? document : null;
  }

  /** The filter makes a document that is already further refuse to be overwritten. */
  private void write(List<D> documents) {
    if (documents.isEmpty()) {
      return;
    }
    List<WriteModel<D>> writes = new ArrayList<>(documents.size());
    for (D document : documents) {
      Bson older =
          new Document("_id", document.id())
              .append("position", new Document("$lt", document.position()));
      writes.add(new ReplaceOneModel<>(older, document, UPSERT));
    }
    try {
      collection.bulkWrite(writes, UNORDERED);
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY)) {
        throw new StaleWriter(view.collection(), e);
      }
      throw e;
    }
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

  private record Step<D extends Folded>(long position, Change<D> change) {}
}
