package org.redress.query.figure.card;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.calendar.Calendars;
import org.redress.events.complaint.Channel;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Dimensions;
import org.redress.query.figure.FigureDimension;

/**
 * How a file came in.
 *
 * @param on the day it was received, in Asia/Shanghai
 * @param channel way by which it came in
 * @param region region of the authority
 * @param problemClass class of the problem, null when not classified
 * @param objectClass class of the goods or the service, null when not classified
 * @param industry industry of the operator, null when it was not named
 */
public record Arrival(
    LocalDate on,
    Channel channel,
    String region,
    @Nullable Classification problemClass,
    @Nullable Classification objectClass,
    @Nullable Classification industry) {

  /** Where the file counts. */
  Dimensions dimensions(String kind, @Nullable String office) {
    return Dimensions.in(region)
        .with(FigureDimension.KIND, kind)
        .with(FigureDimension.CHANNEL, channel.name())
        .with(FigureDimension.PROBLEM_CLASS, problemClass)
        .with(FigureDimension.OBJECT_CLASS, objectClass)
        .with(FigureDimension.INDUSTRY, industry)
        .with(FigureDimension.OFFICE, office);
  }

  /** What every demand counts for. */
  void demand(String measure, boolean ended, List<Contribution> to) {
    to.add(Contribution.one(Measures.DEMANDS, on));
    to.add(Contribution.one(measure, on));
    if (channel == Channel.HOTLINE_12345) {
      to.add(Contribution.one(Measures.ORDERS_12345, on));
      if (ended) {
        to.add(Contribution.one(Measures.ORDERS_12345_ENDED, on));
      }
    }
  }

  /** Working days from the arrival to a day; -1 when a year in between has no calendar. */
  int workingDaysTo(LocalDate day, Calendars calendars) {
    return calendars.workingDaysAfter(region, on, day).orElse(-1);
  }
}
