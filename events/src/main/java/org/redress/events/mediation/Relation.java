package org.redress.events.mediation;

/** How somebody who takes part in a mediation stands to its parties: Order 121 Art. 21. */
public enum Relation {
  /** None that could touch impartiality. */
  NONE,
  /** A relative of a party. */
  KIN,
  /** Has an interest in the matter. */
  INTEREST,
  /** A party, or somebody who acts for one. */
  PARTY
}
