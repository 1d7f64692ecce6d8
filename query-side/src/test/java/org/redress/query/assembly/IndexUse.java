package org.redress.query.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Says whether an index serves a query the way MongoDB uses one: fields that must equal a value
 * come first, the fields of the order follow at once and all in the same or all in the opposite
 * direction; bounds lie on the fields of the order. What else is asked is looked at in documents
 * that come in the right order.
 */
final class IndexUse {

  private final List<List<String>> indexes;

  IndexUse(List<List<String>> indexes) {
    this.indexes = indexes;
  }

  /**
   * The fields that an index fixes for the query, as many as any can; empty when none serves it.
   */
  Optional<Set<String>> of(BsonDocument find) {
    Set<String> equal = equalities(find);
    List<String> order = new ArrayList<>();
    find.getDocument("sort", new BsonDocument())
        .forEach((field, sign) -> order.add((sign.asNumber().intValue() < 0 ? "-" : "") + field));
    if (isById(find, order)) {
      return Optional.of(equal);
    }
    return indexes.stream()
        .map(index -> fixed(index, equal, order))
        .flatMap(Optional::stream)
        .max((one, other) -> Integer.compare(one.size(), other.size()));
  }

  /** Fields that must equal one value; a pattern only sifts what an index has found. */
  static Set<String> equalities(BsonDocument find) {
    return find.getDocument("filter", new BsonDocument()).entrySet().stream()
        .filter(condition -> !condition.getKey().startsWith("$"))
        .filter(condition -> isValue(condition.getValue()))
        .map(condition -> condition.getKey())
        .collect(Collectors.toSet());
  }

  private static boolean isValue(BsonValue condition) {
    return !condition.isNull()
        && !condition.isRegularExpression()
        && (!condition.isDocument()
            || condition.asDocument().keySet().stream().noneMatch(key -> key.startsWith("$")));
  }

  private static boolean isById(BsonDocument find, List<String> order) {
    BsonDocument filter = find.getDocument("filter", new BsonDocument());
    return (filter.containsKey("_id") && order.isEmpty())
        || (filter.isEmpty() && order.equals(List.of("_id")));
  }

  private static Optional<Set<String>> fixed(
      List<String> index, Set<String> equal, List<String> order) {
    int prefix = index.size() - order.size();
    if (order.isEmpty()) {
      return equal.contains(index.getFirst())
          ? Optional.of(Set.of(index.getFirst()))
          : Optional.empty();
    }
    if (prefix < 1 || !equal.containsAll(index.subList(0, prefix))) {
      return Optional.empty();
    }
    List<String> rest = index.subList(prefix, index.size());
    return rest.equals(order) || rest.equals(opposite(order))
        ? Optional.of(Set.copyOf(index.subList(0, prefix)))
        : Optional.empty();
  }

  private static List<String> opposite(List<String> order) {
    return order.stream()
        .map(field -> field.startsWith("-") ? field.substring(1) : "-" + field)
        .toList();
  }
}
