package org.redress.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Lists inside a document whose parts have ids: mediations, refunds, payments, surveys. */
public final class PartList {

  private PartList() {}

  /** The list with one more part. */
  public static <T> List<T> add(List<T> parts, T part) {
    List<T> more = new ArrayList<>(parts);
    more.add(part);
    return List.copyOf(more);
  }

  /**
   * The list with one part changed.
   *
   * @throws IllegalStateException when there is no part with this id: an event is missing
   */
  public static <T> List<T> change(
      List<T> parts, Function<T, String> idOf, String id, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(parts);
    for (int i = 0; i < changed.size(); i++) {
      if (idOf.apply(changed.get(i)).equals(id)) {
        changed.set(i, change.apply(changed.get(i)));
        return List.copyOf(changed);
      }
    }
    throw new IllegalStateException("There is no part " + id + " to change");
  }

  /**
   * The list with its last part changed.
   *
   * @throws IllegalStateException when there is none: an event is missing
   */
  public static <T> List<T> changeLast(List<T> parts, UnaryOperator<T> change) {
    if (parts.isEmpty()) {
      throw new IllegalStateException("There is no part to change");
    }
    List<T> changed = new ArrayList<>(parts);
    changed.set(changed.size() - 1, change.apply(changed.getLast()));
    return List.copyOf(changed);
  }
}
