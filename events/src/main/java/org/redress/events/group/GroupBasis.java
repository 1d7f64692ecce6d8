package org.redress.events.group;

/** What the complaints of a group have in common. */
public enum GroupBasis {
  /** The complaints are about the same operator. */
  SAME_OPERATOR,
  /** The complaints have the same cause. */
  SAME_CAUSE
}
