package org.redress.events.jurisdiction;

/** Where a complaint is transferred between superior and subordinate: Order 121 Art. 13. */
public enum TransferDirection {
  /** To a superior authority. */
  UP,
  /** To a subordinate authority. */
  DOWN
}
