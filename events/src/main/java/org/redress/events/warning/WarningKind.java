package org.redress.events.warning;

/** What is told to consumers: Order 121 Art. 38. */
public enum WarningKind {
  /** A consumption warning (消费预警). */
  WARNING,
  /** A consumption tip (消费提示). */
  TIP
}
