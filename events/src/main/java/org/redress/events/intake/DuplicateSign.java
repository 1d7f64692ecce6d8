package org.redress.events.intake;

/** What makes two complaints look like one. */
public enum DuplicateSign {
  /** The same person complains. */
  SAME_PERSON,
  /** The same operator is complained about. */
  SAME_OPERATOR,
  /** The facts are the same. */
  SAME_FACTS
}
