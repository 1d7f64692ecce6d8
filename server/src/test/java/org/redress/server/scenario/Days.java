package org.redress.server.scenario;

import java.time.LocalDate;

/**
 * The days that a published quantity is about.
 *
 * @param from first day
 * @param to last day
 */
record Days(LocalDate from, LocalDate to) {

  /** Lanzhou counts some things since 2023; its report goes up to April 2024. */
  static final Days SINCE_2023 = new Days(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 4, 30));

  private static final int YEAR_DIGITS = 4;

  static Days year(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The year in the name of a scenario. */
  static Days of(Scenario scenario) {
    String title = scenario.title();
    return year(Integer.parseInt(title.substring(title.length() - YEAR_DIGITS)));
  }

  @Override
  public String toString() {
    return from + " to " + to;
  }
}
