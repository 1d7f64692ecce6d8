package org.redress.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The collection of one view: loads documents, folds events into them, writes them. */
final class ReadModel<D extends Folded> implements BatchWriter {

  private static final int MAX_AT_ONCE = 1_000;

  private final View<D> view;
  private final FencedDocuments<D> documents;

  ReadModel(MongoDatabase database, View<D> view) {
    this.view = view;
    this.documents = new FencedDocuments<>(database, view.collection(), view.type());
  }

  @Override
  public void prepare() {
    documents.createIndexes(view.indexes());
  }

  @Override
  public void drop() {
    documents.drop();
  }

  /** Applies the events that the documents have not taken yet; writes what they change. */
  @Override
  public void apply(EventBatch batch) {
    Map<String, List<Step<D>>> steps = steps(batch.events());
    List<String> ids = List.copyOf(steps.keySet());
    for (int from = 0; from < ids.size(); from += MAX_AT_ONCE) {
      List<String> chunk = ids.subList(from, Math.min(ids.size(), from + MAX_AT_ONCE));
      Map<String, D> before = documents.load(chunk);
      List<D> changed = new ArrayList<>(chunk.size());
      for (String id : chunk) {
        D folded = fold(before.get(id), steps.getOrDefault(id, List.of()));
        if (folded != null) {
          changed.add(folded);
        }
      }
      documents.write(changed, before.keySet());
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

  private record Step<D extends Folded>(long position, Change<D> change) {}
}
