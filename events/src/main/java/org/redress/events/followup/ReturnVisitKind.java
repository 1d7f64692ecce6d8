package org.redress.events.followup;

/** How the handling of a complaint is assessed afterwards: Order 121 Art. 26. */
public enum ReturnVisitKind {
  /** A party is asked how it went (回访). */
  RETURN_VISIT,
  /** The file is looked into (抽查). */
  SPOT_CHECK
}
