package org.redress.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Read models that are kept up to date together.
 *
 * @param name name, stable for ever
 * @param form version of folds and documents together; another one than the stored makes the runner
 *     drop the collections and replay the log
 * @param views the collections that are folded document by document
 * @param others makes what else is written from the same batches, in a database; no collection is
 *     shared with another projection
 */
public record Projection(
    String name, int form, List<View<?>> views, List<Function<MongoDatabase, BatchWriter>> others) {

  /** Copies the lists. */
  public Projection {
    views = List.copyOf(views);
    others = List.copyOf(others);
  }

  /** Of views alone. */
  public Projection(String name, int form, List<View<?>> views) {
    this(name, form, views, List.of());
  }

  /** Whether it keeps sums, which cannot tell one by one which events they have. */
  boolean sums() {
    return !others.isEmpty();
  }

  /** All that is written, in a database. */
  List<BatchWriter> writers(MongoDatabase database) {
    return Stream.concat(
            views.stream().<BatchWriter>map(view -> model(database, view)),
            others.stream().map(maker -> maker.apply(database)))
        .toList();
  }

  private static <D extends Folded> ReadModel<D> model(MongoDatabase database, View<D> view) {
    return new ReadModel<>(database, view);
  }
}
