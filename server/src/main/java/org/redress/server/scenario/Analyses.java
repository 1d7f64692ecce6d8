package org.redress.server.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redress.command.Command;
import org.redress.command.analysis.IssueAnalysisReport;
import org.redress.events.analysis.AnalysisKind;

/** Analysis reports of a year, each about what the log holds when it is played. */
final class Analyses {

  /** Chosen: a report on a topic looks at this many days. */
  private static final int DAYS_OF_A_TOPIC = 28;

  /** Chosen: a report on a period comes this many days after its end. */
  private static final int DAYS_AFTER_A_PERIOD = 15;

  private static final int QUARTERS = 4;
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final List<String> OF_A_TOPIC = List.of("complaints");
  private static final List<String> OF_A_PERIOD =
      List.of("complaints", "reports", "disputes-settled", "recovered-loss");

  private final Place place;
  private final int year;
  private final Year days;

  Analyses(Place place, int year, Year days) {
    this.place = place;
    this.year = year;
    this.days = days;
  }

  /** Reports on topics, spread over the year. */
  Stage topics(int number) {
    return Stage.byOfficer(
        "topics",
        number,
        place,
        (i, where) -> {
          LocalDate on = days.day(days.of(i, number));
          String topic = String.format(Locale.ROOT, "示例专题 %02d", i + 1);
          return List.of(
              issue(
                  String.format(Locale.ROOT, "topic-%02d", i + 1),
                  AnalysisKind.TOPICAL,
                  topic,
                  on.minusDays(DAYS_OF_A_TOPIC - 1L),
                  on,
                  on));
        });
  }

  /** The four reports of the quarters and the report of the year, each after its last day. */
  Stage periods() {
    return Stage.byOfficer("periods", QUARTERS + 1, place, (i, where) -> List.of(period(i)));
  }

  private Command period(int i) {
    boolean whole = i == QUARTERS;
    LocalDate from = LocalDate.of(year, whole ? 1 : i * MONTHS_OF_A_QUARTER + 1, 1);
    LocalDate to = from.plusMonths(whole ? 12 : MONTHS_OF_A_QUARTER).minusDays(1);
    return issue(
        whole ? "year" : "quarter-" + (i + 1),
        whole ? AnalysisKind.YEAR : AnalysisKind.QUARTER,
        null,
        from,
        to,
        to.plusDays(DAYS_AFTER_A_PERIOD));
  }

  private Command issue(
      String id,
      AnalysisKind kind,
      @Nullable String topic,
      LocalDate from,
      LocalDate to,
      LocalDate on) {
    return new IssueAnalysisReport(
        String.format(Locale.ROOT, "%s-%d-%s", place.region(), year, id),
        Year.moment(on, 17, 0),
        kind,
        topic,
        place.region(),
        from,
        to,
        topic == null ? OF_A_PERIOD : OF_A_TOPIC,
        "CNY",
        null,
        place.authority());
  }
}
