package org.redress.query.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, in the form the API has for lists.
 *
 * @param edges the entries with their cursors
 * @param pageInfo the page's place
 */
public record PagedConnection<T>(List<Edge<T>> edges, PageInfo pageInfo) {

  /**
   * A page.
   *
   * @param found the entries of the page, and one more when there are more
   * @param first size of the page
   * @param after cursor that the page starts after, null for the first page
   * @param cursorOf gives the cursor of an entry
   */
  public static <T> PagedConnection<T> of(
      List<T> found, int first, @Nullable String after, Function<T, String> cursorOf) {
    List<Edge<T>> edges =
        found.stream().limit(first).map(node -> new Edge<>(node, cursorOf.apply(node))).toList();
    PageInfo place =
        new PageInfo(
            found.size() > first,
            after != null,
            edges.isEmpty() ? null : edges.getFirst().cursor(),
            edges.isEmpty() ? null : edges.getLast().cursor());
    return new PagedConnection<>(edges, place);
  }
}
