package org.redress.events.clock;

/**
 * The rule by which a clock runs.
 *
 * @param regime the rules in force for the file
 * @param instrument where the limit is written
 * @param article article and paragraph, empty when the instrument has none
 * @param limit length of the limit in its unit, above 0, extensions included
 * @param unit what is counted
 * @param endOfPeriod how the end is read when it falls on a day off; for calendar days
 * @param policy version of the settings that decide what the texts leave open
 */
public record AppliedRule(
    Regime regime,
    Instrument instrument,
    String article,
    int limit,
    LimitUnit unit,
    EndOfPeriod endOfPeriod,
    String policy) {

  /** The same rule with a limit that is longer by so much. */
  public AppliedRule longerBy(int more) {
    return new AppliedRule(regime, instrument, article, limit + more, unit, endOfPeriod, policy);
  }
}
