package org.redress.command.fact;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a fact that others counted. */
public enum FactRefusal implements RefusalCode {
  /** No imported fact under this id, or none that a correction could replace. */
  FACT_UNKNOWN("There is no such imported fact."),
  /** The same sum of the same body is kept. */
  FACT_ALREADY_IMPORTED(
      "This sum of this body for this period is kept already; a correction says why it changes."),
  /** The period ends before it begins. */
  FACT_PERIOD_REVERSED("The last day of the period lies before its first."),
  /** Not a number that a source can give. */
  FACT_VALUE_MALFORMED("The number is negative or has too many decimals.");

  private final String message;

  FactRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
