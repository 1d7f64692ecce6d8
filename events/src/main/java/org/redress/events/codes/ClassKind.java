package org.redress.events.codes;

/** What the classes of a list are classes of. */
public enum ClassKind {
  /** Goods or services (客体类别). */
  OBJECT,
  /** Problems (问题类别). */
  PROBLEM,
  /** Trades (行业). */
  INDUSTRY
}
