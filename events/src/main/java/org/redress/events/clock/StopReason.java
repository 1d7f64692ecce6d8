package org.redress.events.clock;

/** Why a clock stands still. */
public enum StopReason {
  /** Testing, inspection or appraisal: Order 121 Art. 22, Penalty Procedure Art. 18. */
  TEST,
  /** A request for recusal is undecided: Order 121 Art. 21, if the settings say so. */
  RECUSAL,
  /** The complaint is with the ODR enterprise that the consumer chose. */
  ODR,
  /** The term for a penalty is paused: Penalty Procedure Art. 64. */
  PENALTY_PAUSE
}
