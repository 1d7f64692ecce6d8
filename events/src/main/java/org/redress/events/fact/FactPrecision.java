package org.redress.events.fact;

/** How a source means its number. */
public enum FactPrecision {
  /** As it stands. */
  EXACT,
  /** About that (约, 近). */
  ABOUT,
  /** More than that (超, 余, 多). */
  MORE_THAN,
  /** Less than that (不足). */
  LESS_THAN
}
