package org.redress.query.projection;

import java.util.List;

/**
 * Read models that are kept up to date together.
 *
 * @param name name, stable for ever
 * @param form version of folds and documents together; another one than the stored makes the runner
 *     drop the collections and replay the log
 * @param views the collections; none is shared with another projection
 */
public record Projection(String name, int form, List<View<?>> views) {

  /** Copies the list. */
  public Projection {
    views = List.copyOf(views);
  }
}
