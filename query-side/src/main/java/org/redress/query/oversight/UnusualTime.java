package org.redress.query.oversight;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which handling time is unusual among the closed cases of one class: one beyond the outer fence of
 * the box plot, that is, above the upper quartile by more than three times the distance of the
 * quartiles (J. W. Tukey, Exploratory Data Analysis, 1977, "far out"). Quartiles do not move with a
 * few extreme cases. Which numbers are read is a choice of this service and no law; the name of the
 * choice is shown with every answer.
 *
 * @param classKey the class
 * @param cases closed cases of the class
 * @param lowerQuartileDays a quarter of them took no longer
 * @param medianDays half of them took no longer
 * @param upperQuartileDays three quarters of them took no longer
 * @param unusualAboveDays a case that took longer is unusual; null while there are too few cases
 */
public record UnusualTime(
    String classKey,
    long cases,
    int lowerQuartileDays,
    int medianDays,
    int upperQuartileDays,
    @Nullable Integer unusualAboveDays) {

  /** Name of the rule and of its numbers. */
  public static final String RULE = "tukey-outer-fence/1";

  /** Distances of the quartiles between the upper quartile and the outer fence. */
  static final int FENCE = 3;

  /** Days that the quartiles are taken to be apart at least, when most cases took equally long. */
  static final int LEAST_DISTANCE_DAYS = 1;

  /** Fewest closed cases of a class about which anything is said. */
  static final int FEWEST_CASES = 20;

  private static final int LOWER = 25;
  private static final int MIDDLE = 50;
  private static final int UPPER = 75;

  /** The rule applied to a class. */
  static UnusualTime of(HandlingTimes times) {
    int lower = times.percentile(LOWER);
    int upper = times.percentile(UPPER);
    int distance = Math.max(LEAST_DISTANCE_DAYS, upper - lower);
    long cases = times.cases();
    return new UnusualTime(
        times.id(),
        cases,
        lower,
        times.percentile(MIDDLE),
        upper,
        cases < FEWEST_CASES ? null : upper + FENCE * distance);
  }

  /** Above how many days a case is unusual, empty while there are too few cases. */
  OptionalInt limit() {
    return unusualAboveDays == null ? OptionalInt.empty() : OptionalInt.of(unusualAboveDays);
  }
}
