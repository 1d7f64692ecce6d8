package org.redress.query.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.indicator.IndicatorClass;

/**
 * A version of a set of indicators.
 *
 * @param version number, from 1
 * @param validFrom first day on which periods that end then or later are scored by it
 * @param publishedAt when it was published
 * @param title title, as published
 * @param region region it is published for
 * @param publishedBy body that published it
 * @param classes its classes with their indicators
 */
public record IndicatorSetVersion(
    int version,
    LocalDate validFrom,
    Instant publishedAt,
    String title,
    String region,
    String publishedBy,
    List<IndicatorClass> classes) {

  /** Number of general classes. */
  public int generalClasses() {
    return classes.size() - specialClasses();
  }

  /** Number of special classes. */
  public int specialClasses() {
    return (int) classes.stream().filter(IndicatorClass::special).count();
  }

  /** Number of indicators in all classes. */
  public int indicators() {
    return classes.stream().mapToInt(group -> group.indicators().size()).sum();
  }
}
