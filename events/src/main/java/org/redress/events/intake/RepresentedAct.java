package org.redress.events.intake;

/** Act of a representative that needs the consent of each represented person: Order 121 Art. 12. */
public enum RepresentedAct {
  /** Changing the request. */
  CHANGE,
  /** Giving the request up. */
  WAIVER,
  /** Reaching a mediation agreement. */
  AGREEMENT
}
