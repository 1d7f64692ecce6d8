package org.redress.server.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.redress.command.Command;
import org.redress.command.outreach.PlanOutreach;
import org.redress.command.outreach.PublishComparisonTest;
import org.redress.command.outreach.RecordOutreach;
import org.redress.events.outreach.OutreachProfile;
import org.redress.events.outreach.OutreachReach;

/** Activities for consumers. */
final class Activities {

  private final Place place;

  Activities(Place place) {
    this.place = place;
  }

  /**
   * Activities that are planned and held, one every week.
   *
   * @param areas areas of work, which have the activities in turn
   * @param first day of the first
   */
  Stage planned(int number, List<String> areas, LocalDate first) {
    return Stage.byOfficer(
        "activities",
        number,
        place,
        (i, where) -> {
          var profile = profile("示例活动", i, areas.get(i % areas.size()));
          String id = id("activity", i);
          LocalDate held = first.plusWeeks(i);
          Instant at = Year.moment(held, 17, 0);
          return List.<Command>of(
              new PlanOutreach(id, Year.moment(first.minusDays(1), 9, 0), profile, held),
              new RecordOutreach(id, at, profile, held, new OutreachReach(0, 0, 0)));
        });
  }

  /** Days on which people were advised and got leaflets, and visits of a group. */
  Stage held(List<OutreachReach> reach, String area, LocalDate first) {
    return Stage.byOfficer(
        "reach",
        reach.size(),
        place,
        (i, where) -> {
          LocalDate held = first.plusDays(i);
          return List.<Command>of(
              new RecordOutreach(
                  id("day", i),
                  Year.moment(held, 17, 0),
                  profile("示例宣传", i, area),
                  held,
                  reach.get(i)));
        });
  }

  /** One comparison test. */
  Stage comparisonTest(int firms, int brands, int products, LocalDate on) {
    return Stage.byOfficer(
        "test",
        1,
        place,
        (i, where) ->
            List.<Command>of(
                new PublishComparisonTest(
                    id("test", i),
                    Year.moment(on, 10, 0),
                    profile("示例比较试验", i, "比较试验"),
                    null,
                    firms,
                    brands,
                    products)));
  }

  private String id(String kind, int number) {
    return String.format(Locale.ROOT, "%s-%s-%02d", place.region(), kind, number + 1);
  }

  private OutreachProfile profile(String title, int number, String area) {
    return new OutreachProfile(title + ' ' + (number + 1), area, place.region(), place.authority());
  }
}
