package org.redress.query.figure.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.fact.FactValue;
import org.redress.query.figure.Contribution;

/**
 * Names of the measures of facts that others counted. All begin with {@code imported-}, which no
 * measure of our own does.
 */
public final class ImportedMeasures {

  /** What every name begins with. */
  public static final String PREFIX = "imported-";

  /** Demands that members of a joint meeting received, on the last day of their report. */
  public static final String MEMBER_DEMANDS = PREFIX + "member-demands";

  /** Members of a joint meeting whose demands a report holds, on its last day. */
  public static final String MEMBERS = PREFIX + "members";

  private static final String MONEY = "CNY";
  private static final int MINOR_DECIMALS = 2;

  private ImportedMeasures() {}

  /** The measure of a sum of a neighbouring system. */
  public static String neighbour(String key) {
    return PREFIX + "neighbour-" + key;
  }

  /**
   * What a value adds: whole numbers as they are, yuan in fen. A rate or another number with
   * decimals adds nothing, because it cannot be added up.
   */
  static List<Contribution> of(String measure, FactValue value, LocalDate day) {
    if (value.unit().equals(MONEY)) {
      return value.decimals() > MINOR_DECIMALS
          ? List.of()
          : List.of(
              Contribution.money(
                  measure,
                  MONEY,
                  day,
                  BigDecimal.valueOf(value.amount(), value.decimals())
                      .movePointRight(MINOR_DECIMALS)
                      .longValueExact()));
    }
    return value.decimals() == 0
        ? List.of(new Contribution(measure, day, value.amount()))
        : List.of();
  }
}
