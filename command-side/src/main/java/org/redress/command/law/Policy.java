package org.redress.command.law;

import org.redress.events.clock.EndOfPeriod;

/**
 * Settings for what the texts leave open. Their version is recorded with every clock, so that a
 * later change does not touch what was decided before.
 *
 * @param version name of this version of the settings
 * @param transition which regime governs a file that was pending when a regime began; Order 121 has
 *     no transitional article
 * @param mediationLimit which limit of mediation binds from 2024-07-01 to 2026-04-14
 * @param endOfPeriod how a limit in calendar days ends on a day off (Order 121 Art. 45)
 * @param recusal whether the limit of mediation runs while a request for recusal is undecided
 *     (Order 121 Art. 21)
 */
public record Policy(
    String version,
    Transition transition,
    MediationLimit mediationLimit,
    EndOfPeriod endOfPeriod,
    Recusal recusal) {

  /** Which regime governs a pending file. */
  public enum Transition {
    /** The one in force when the file was received. */
    REGIME_OF_RECEIPT,
    /** The one in force when the clock starts. */
    REGIME_OF_START
  }

  /** Which of two limits binds. */
  public enum MediationLimit {
    /** Whichever ends first. */
    EARLIER,
    /** 45 working days: Order 20 Art. 21 (5). */
    ORDER_20,
    /** 60 days: Implementation Regulations Art. 46. */
    IMPLEMENTATION_REGULATIONS
  }

  /** What a request for recusal does to the limit of mediation. */
  public enum Recusal {
    /** Nothing. */
    CLOCK_RUNS_ON,
    /** It stands still until the request is decided. */
    CLOCK_STOPS
  }
}
