package org.redress.command.indicator;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about indicators. */
public enum IndicatorRefusal implements RefusalCode {
  /** A special class that the version does not have. */
  INDICATOR_CLASS_UNKNOWN("The version in force has no special class with this code."),
  /** Two classes or indicators with one code. */
  INDICATOR_CODE_TWICE("The code stands twice."),
  /** An indicator for which nothing or too much can be given. */
  INDICATOR_MAXIMUM_OUT_OF_RANGE("The most points of an indicator are out of range."),
  /** An indicator that applies and has no points. */
  INDICATOR_NOT_SCORED("An indicator that applies is not scored."),
  /** A period that has not ended. */
  INDICATOR_PERIOD_NOT_OVER("A period is scored when it is over."),
  /** A period that ends before it begins. */
  INDICATOR_PERIOD_REVERSED("The period ends before it begins."),
  /** Points below 0 or above the maximum. */
  INDICATOR_SCORE_OUT_OF_RANGE("The points are out of the range of the indicator."),
  /** No version of the set for the period. */
  INDICATOR_SET_NOT_IN_FORCE("No version of the set was in force on the last day of the period."),
  /** A version that would hold before it was published or before the version before it. */
  INDICATOR_SET_RETROACTIVE(
      "A version holds neither before it is published nor before the version before it."),
  /** Points for something that does not apply. */
  INDICATOR_UNKNOWN("No indicator with this code applies."),
  /** A second scoring of the same for the same period. */
  SCORECARD_ALREADY_MADE("The subject was scored for this period before; a mistake is corrected."),
  /** No scorecard under this id. */
  SCORECARD_UNKNOWN("There is no scorecard with this id."),
  /** No unit under the id of who is scored. */
  SCORED_UNIT_UNKNOWN("There is no unit of safe consumption with this id.");

  private final String message;

  IndicatorRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
