package org.redress.query.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.events.RecoveryType;
import org.redress.query.projection.Folded;

/**
 * Counter over ledger lines: one account, one region with everything below it or one office or one
 * operator, one period.
 *
 * @param id key of the counter, see {@link org.redress.query.counter.CounterKeys}
 * @param position position of the last event it took
 * @param parts sums by currency and type, sorted
 */
public record LedgerTotal(@BsonId String id, long position, List<Part> parts) implements Folded {

  private static final Comparator<Part> ORDER =
      Comparator.comparing(Part::currency).thenComparing(Part::type);

  /**
   * A sum of one type in one currency.
   *
   * @param currency ISO 4217 code
   * @param type what it is made of
   * @param amountMinor whole minor units, reversals taken off
   * @param lines number of lines; a reversal takes the lines of its payment off
   * @param reversedMinor whole minor units that reversals took off
   */
  public record Part(
      String currency, RecoveryType type, long amountMinor, long lines, long reversedMinor) {

    private boolean isSame(Part other) {
      return currency.equals(other.currency) && type == other.type;
    }

    private Part plus(Part other) {
      return new Part(
          currency,
          type,
          Math.addExact(amountMinor, other.amountMinor),
          Math.addExact(lines, other.lines),
          Math.addExact(reversedMinor, other.reversedMinor));
    }
  }

  /** What one line adds to a counter. */
  static Part of(LedgerLine line) {
    return new Part(
        line.currency(),
        line.type(),
        line.amountMinor(),
        line.reversal() ? -1 : 1,
        line.reversal() ? line.postedMinor() : 0);
  }

  /** Sums with more added; a sum that comes to nothing stays with 0. */
  static List<Part> add(List<Part> sums, List<Part> more) {
    List<Part> added = new ArrayList<>(sums);
    for (Part part : more) {
      Part sum = added.stream().filter(part::isSame).findFirst().orElse(null);
      added.removeIf(part::isSame);
      added.add(sum == null ? part : sum.plus(part));
    }
    added.sort(ORDER);
    return List.copyOf(added);
  }
}
