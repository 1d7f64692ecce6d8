package org.redress.query.projection;

import java.util.List;

/**
 * One collection of documents and how events change it.
 *
 * @param <D> form of a document
 */
public interface View<D extends Folded> {

  /** Name of the collection. */
  String collection();

  /** The record that a document is. */
  Class<D> type();

  /**
   * The orders in which the collection is read besides by id: each a list of field paths, of which
   * the last ones may start with {@code -} for descending.
   */
  default List<List<String>> indexes() {
    return List.of();
  }

  /** The documents that an event changes and how; depends on the log alone. */
  List<Change<D>> changes(Recorded event);
}
