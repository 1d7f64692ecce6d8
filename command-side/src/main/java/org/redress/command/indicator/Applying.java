package org.redress.command.indicator;

import static org.redress.command.InputRules.entriesMeet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redress.command.Refusal;
import org.redress.events.indicator.Indicator;
import org.redress.events.indicator.IndicatorClass;
import org.redress.events.indicator.IndicatorScore;
import org.redress.events.indicator.IndicatorSetPublished;

/**
 * The indicators that apply to a subject: those of every general class and those of the special
 * classes that are named.
 *
 * @param maxima most points of each, by code
 * @param unknownClass the first class named that the version does not have as a special one, with
 *     its place; null when there is none
 */
record Applying(Map<String, Integer> maxima, @Nullable Refusal unknownClass) {

  static Applying of(IndicatorSetPublished set, List<String> specialClasses) {
    Map<String, Integer> maxima = new LinkedHashMap<>();
    Set<String> special = new HashSet<>();
    for (IndicatorClass group : set.classes()) {
      if (group.special()) {
        special.add(group.code());
      }
      if (!group.special() || specialClasses.contains(group.code())) {
        for (Indicator indicator : group.indicators()) {
          maxima.put(indicator.code(), indicator.maximum());
        }
      }
    }
    return new Applying(maxima, unknownClass(special, specialClasses));
  }

  private static @Nullable Refusal unknownClass(Set<String> special, List<String> named) {
    for (int i = 0; i < named.size(); i++) {
      if (!special.contains(named.get(i))) {
        return Refusal.of(
            IndicatorRefusal.INDICATOR_CLASS_UNKNOWN,
            "specialClasses." + i,
            String.join(", ", new TreeSet<>(special)));
      }
    }
    return null;
  }

  /** Most points that can be given. */
  int maximum() {
    return maxima.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Sum of the points. */
  static int total(List<IndicatorScore> scores) {
    return scores.stream().mapToInt(IndicatorScore::points).sum();
  }

  /** Every indicator that applies has its points once, and nothing else has any. */
  @Nullable Refusal met(List<IndicatorScore> scores) {
    Set<String> open = new HashSet<>(maxima.keySet());
    return Refusal.firstOf(
        unknownClass,
        entriesMeet("scores", scores, (field, score) -> pointsFit(field, score, open)),
        open.isEmpty()
            ? null
            : Refusal.of(
                IndicatorRefusal.INDICATOR_NOT_SCORED,
                "scores",
                "points for " + String.join(", ", new TreeSet<>(open))));
  }

  private @Nullable Refusal pointsFit(String field, IndicatorScore score, Set<String> open) {
    Integer maximum = maxima.get(score.code());
    if (maximum == null) {
      return Refusal.of(
          IndicatorRefusal.INDICATOR_UNKNOWN, field + ".code", "an indicator that applies");
    }
    if (!open.remove(score.code())) {
      return Refusal.of(
          IndicatorRefusal.INDICATOR_CODE_TWICE,
          field + ".code",
          "a code that stands nowhere else");
    }
    return score.points() < 0 || score.points() > maximum
        ? Refusal.of(
            IndicatorRefusal.INDICATOR_SCORE_OUT_OF_RANGE, field + ".points", "0 to " + maximum)
        : null;
  }
}
