package org.redress.command.law;

import java.util.Set;
import org.redress.events.clock.Duty;
import org.redress.events.clock.Instrument;
import org.redress.events.clock.LimitUnit;
import org.redress.events.clock.Regime;

/**
 * A limit for a duty.
 *
 * @param duty the duty
 * @param regimes the regimes in which it holds
 * @param limit its length, above 0
 * @param unit what is counted
 * @param extension by how much it can be extended once, 0 when it cannot
 * @param instrument where it is written
 * @param article article and paragraph, empty when the instrument has none
 */
public record LimitRule(
    Duty duty,
    Set<Regime> regimes,
    int limit,
    LimitUnit unit,
    int extension,
    Instrument instrument,
    String article) {

  /** Copies the regimes. */
  public LimitRule {
    regimes = Set.copyOf(regimes);
  }
}
