package org.redress.command.ranking;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about formulas and lists of merchants. */
public enum RankingRefusal implements RefusalCode {
  /** A value for a case that cannot be. */
  FORMULA_DEFAULT_UNEXPECTED("This input is never undefined, so nothing takes its place."),
  /** One input weighed twice. */
  FORMULA_INPUT_TWICE("The input stands twice."),
  /** Lists that nobody could read, or none. */
  FORMULA_LISTS_OUT_OF_RANGE("The lists are too long, or both are empty."),
  /** A version that would hold before it was published or before the version before it. */
  FORMULA_RETROACTIVE(
      "A version holds neither before it is published nor before the version before it."),
  /** No version of the formula for the period. */
  FORMULA_UNKNOWN("No version of the formula was in force on the last day of the period."),
  /** A weight that says nothing or too much. */
  FORMULA_WEIGHT_OUT_OF_RANGE("The weight or what takes the place of a value is out of range."),
  /** A measure for a merchant that is not on the list from which it follows. */
  MEASURE_NOT_FOR_LIST("The merchant is not on the list from which this measure follows."),
  /** A second confirmation. */
  MERCHANT_ALREADY_RECTIFIED("It was confirmed before that the merchant put it right."),
  /** A second publication while the first stands. */
  MERCHANT_LIST_ALREADY_PUBLISHED(
      "The lists of this period are published; a mistake is withdrawn first."),
  /** Nothing to act on. */
  MERCHANT_LIST_NOT_PUBLISHED("There are no published lists under this id."),
  /** More merchants than a record of one ranking holds. */
  MERCHANT_LIST_TOO_LONG("The ranking holds more than {limit} merchants."),
  /** Only who is on the black list has something to put right. */
  MERCHANT_NOT_LISTED("The merchant is not on the black list."),
  /** A commit that is not there yet. */
  RANKING_AS_OF_UNKNOWN("The log does not reach this commit."),
  /** Too few merchants, or too many that nothing tells apart. */
  RANKING_LISTS_OVERLAP(
      "Somebody would stand on both lists: too few merchants are ranked, or too many of them tie."),
  /** A period that has not ended. */
  RANKING_PERIOD_NOT_OVER("A period is ranked when it is over."),
  /** A period that ends before it begins. */
  RANKING_PERIOD_REVERSED("The period ends before it begins.");

  private final String message;

  RankingRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
