package org.redress.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.events.merchant.MerchantRegistered;
import org.redress.events.ranking.MerchantScore;
import org.redress.events.ranking.RemainingTies;
import org.redress.events.ranking.ScoreComponent;
import org.redress.events.ranking.ScoreFormulaPublished;
import org.redress.events.ranking.ScoreInput;
import org.redress.events.ranking.ScoreWeight;
import org.redress.events.ranking.TieBreak;
import org.redress.events.ranking.TieOrder;

/** Applies a formula to what was counted. */
final class Scoring {

  private Scoring() {}

  /**
   * The score of a merchant without its place; null when an input that has no value keeps it out.
   *
   * @param values the value of an input, null when it is undefined
   */
  static @Nullable MerchantScore score(
      ScoreFormulaPublished formula,
      MerchantRegistered merchant,
      Function<ScoreInput, @Nullable Long> values) {
    List<ScoreComponent> components = new ArrayList<>();
    Set<ScoreInput> shown = EnumSet.noneOf(ScoreInput.class);
    long sum = 0;
    for (ScoreWeight weight : formula.weights()) {
      Long value = values.apply(weight.input());
      Long counted = value == null ? weight.whenUndefined() : value;
      if (counted == null) {
        return null;
      }
      long points = Math.multiplyExact(counted, weight.milliPoints());
      components.add(new ScoreComponent(weight.input(), value, points));
      shown.add(weight.input());
      sum = Math.addExact(sum, points);
    }
    for (TieBreak tie : formula.tieBreaks()) {
      if (shown.add(tie.input())) {
        components.add(new ScoreComponent(tie.input(), values.apply(tie.input()), 0));
      }
    }
    return new MerchantScore(
        merchant.merchantId(), merchant.name(), 0, sum, List.copyOf(components));
  }

  /** The scores from the top, with their places. */
  static List<MerchantScore> placed(ScoreFormulaPublished formula, List<MerchantScore> scores) {
    Comparator<MerchantScore> better = better(formula);
    List<MerchantScore> sorted = new ArrayList<>(scores);
    sorted.sort(better.thenComparing(MerchantScore::merchantId));
    boolean shared = formula.remainingTies() == RemainingTies.SHARED_PLACE;
    List<MerchantScore> placed = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      MerchantScore score = sorted.get(i);
      boolean tied = shared && i > 0 && better.compare(sorted.get(i - 1), score) == 0;
      int place = tied ? placed.getLast().place() : i + 1;
      placed.add(
          new MerchantScore(
              score.merchantId(), score.name(), place, score.milliPoints(), score.components()));
    }
    return List.copyOf(placed);
  }

  private static Comparator<MerchantScore> better(ScoreFormulaPublished formula) {
    Comparator<MerchantScore> order =
        Comparator.comparingLong(MerchantScore::milliPoints).reversed();
    for (TieBreak tie : formula.tieBreaks()) {
      order = order.thenComparing(score -> Position.of(score, tie));
    }
    return order;
  }

  /**
   * Where a merchant stands by one input.
   *
   * @param undefined whether it has no value, which comes last
   * @param rank smaller is better
   */
  private record Position(boolean undefined, long rank) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
        Comparator.comparing(Position::undefined).thenComparingLong(Position::rank);

    static Position of(MerchantScore score, TieBreak tie) {
      Long value =
          score.components().stream()
              .filter(component -> component.input() == tie.input())
              .findFirst()
              .map(ScoreComponent::value)
              .orElse(null);
      long rank = Objects.requireNonNullElse(value, 0L);
      return new Position(value == null, tie.order() == TieOrder.HIGHER_FIRST ? -rank : rank);
    }

    @Override
    public int compareTo(Position other) {
      return ORDER.compare(this, other);
    }
  }
}
