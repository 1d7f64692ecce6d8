package org.redress.query.figure;

import java.util.Map;
import java.util.TreeMap;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.projection.Folded;

/**
 * All measures of one region with everything below it, one period, and everything or one member of
 * a dimension.
 *
 * @param id {@code region|period}, then {@code |dimension|member}
 * @param position position of the last batch that it took
 * @param sums sum by measure; a measure that came to nothing is left out
 */
public record Counter(@BsonId String id, long position, Map<String, Long> sums) implements Folded {

  static Counter empty(String id) {
    return new Counter(id, 0, Map.of());
  }

  /** The same with more added. */
  Counter plus(Map<String, Long> more, long at) {
    Map<String, Long> added = new TreeMap<>(sums);
    more.forEach((measure, amount) -> added.merge(measure, amount, Math::addExact));
    added.values().removeIf(sum -> sum == 0);
    return new Counter(id, at, added);
  }
}
