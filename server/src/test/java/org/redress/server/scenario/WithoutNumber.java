package org.redress.server.scenario;

import static org.redress.query.figure.FigureDimension.SPECIAL_GROUP;
import static org.redress.server.scenario.Scenario.LANZHOU_2023;
import static org.redress.server.scenario.Scenario.TAICANG_2023;

import java.time.LocalDate;
import java.util.List;

/**
 * What a published text asks for without a number. It is played all the same, so that the figure
 * has something to count; how much is a choice.
 *
 * @param what what the text asks for
 * @param figure the figure that answers it, where it is played
 */
record WithoutNumber(String what, Quantity figure) {

  private static final String NONE = "no number";

  /** The reports on the last quarter and on the year come out in the next January. */
  private static final Days WITH_THE_LAST_REPORTS =
      new Days(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 31));

  static final List<WithoutNumber> ALL =
      List.of(
          lanzhou(
              "Q29", "publicity of each operator, which `publicRecord` shows", "publicity-rate"),
          lanzhou("Q30", "red and black lists", "merchant-lists"),
          lanzhou("Q31", "rewards after red lists", "list-rewards"),
          lanzhou("Q31", "steps after black lists", "list-steps"),
          lanzhou("Q31", "what was put right", "list-rectified"),
          lanzhou("Q60", "complaints that became cases", "complaint-to-case-rate"),
          new WithoutNumber(
              "quarterly and yearly analysis",
              taicang("Q61", "periodic-analysis-reports").in(WITH_THE_LAST_REPORTS)),
          lanzhou("Q62", "group complaints reported up", "reported-up"),
          group("MINOR"),
          group("ELDERLY"),
          group("DISABLED"),
          group("LOW_INCOME"),
          group("RURAL"));

  private static WithoutNumber lanzhou(String number, String what, String key) {
    return new WithoutNumber(what, new Quantity(number, key, LANZHOU_2023, "620100", NONE));
  }

  private static WithoutNumber group(String name) {
    return new WithoutNumber(
        "complaints of groups under protection",
        taicang("Q64", "complaints").of(SPECIAL_GROUP, name));
  }

  private static Quantity taicang(String number, String key) {
    return new Quantity(number, key, TAICANG_2023, "320585", NONE);
  }
}
