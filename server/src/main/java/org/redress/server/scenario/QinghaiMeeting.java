package org.redress.server.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a meeting in Qinghai on 2022-03-19 and a text of the province's consumer association name:
 * activities of a year, a comparison test, and sums of others.
 */
final class QinghaiMeeting {

  private static final int ACTIVITIES = 22;
  private static final int AREAS = 6;
  private static final int FIRMS = 27;
  private static final int BRANDS = 33;
  private static final int PRODUCTS = 50;
  private static final LocalDate AFTER_THE_MEETING = LocalDate.of(2022, 3, 20);

  /** Chosen: the association's text names no day. */
  private static final LocalDate TEST_PUBLISHED = LocalDate.of(2022, 6, 15);

  private static final Place QINGHAI = new Place("630000", "青海省");

  private QinghaiMeeting() {}

  static List<Stage> stages() {
    var activities = new Activities(QINGHAI);
    return List.of(
        new Organisations(LocalDate.of(2022, 1, 1))
            .province(QINGHAI.region(), QINGHAI.name())
            .stage(QINGHAI),
        activities.planned(ACTIVITIES, areas(), AFTER_THE_MEETING),
        activities.comparisonTest(FIRMS, BRANDS, PRODUCTS, TEST_PUBLISHED),
        NeighbourFacts.meeting(),
        NeighbourFacts.association());
  }

  /** Labels of the areas of work. */
  static List<String> areas() {
    return IntStream.rangeClosed(1, AREAS).mapToObj(area -> "示例领域 " + area).toList();
  }
}
