package org.redress.query.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.projection.Folded;

/**
 * How long the closed cases of a class took.
 *
 * @param id the class
 * @param position position of the last event it took
 * @param times numbers of cases by days, fewest days first
 */
public record HandlingTimes(@BsonId String id, long position, List<Time> times) implements Folded {

  /**
   * Cases that took as long.
   *
   * @param days days from the receipt to the closing
   * @param cases number of cases, above 0
   */
  public record Time(int days, long cases) {}

  static HandlingTimes none(String id) {
    return new HandlingTimes(id, 0, List.of());
  }

  /** With more cases that took so many days, or with fewer when the number is below 0. */
  HandlingTimes with(long newPosition, int days, int cases) {
    List<Time> changed = new ArrayList<>();
    long sum = cases;
    for (Time time : times) {
      if (time.days() == days) {
        sum += time.cases();
      } else {
        changed.add(time);
      }
    }
    if (sum != 0) {
      changed.add(new Time(days, sum));
    }
    changed.sort(Comparator.comparingInt(Time::days));
    return new HandlingTimes(id, newPosition, List.copyOf(changed));
  }

  /** Number of closed cases. */
  public long cases() {
    return times.stream().mapToLong(Time::cases).sum();
  }

  /**
   * The fewest days that so many hundredths of the cases did not exceed (nearest rank); 0 when
   * there is no case.
   */
  public int percentile(int hundredths) {
    long rank = Math.max(1, Math.ceilDiv(cases() * hundredths, 100));
    long counted = 0;
    for (Time time : times) {
      counted += time.cases();
      if (counted >= rank) {
        return time.days();
      }
    }
    return 0;
  }
}
