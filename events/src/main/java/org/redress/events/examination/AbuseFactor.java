package org.redress.events.examination;

/**
 * What may be weighed for refusal ground (3): Order 121 Art. 17 (2026-04-15). The text names no
 * threshold.
 */
public enum AbuseFactor {
  /**
   * Quantity, times or frequency of purchase are clearly at odds with shelf life or normal habit.
   */
  UNUSUAL_QUANTITY_OR_FREQUENCY,
  /**
   * Many complaints about one operator, good or problem in a short time, or bursts by complainants
   * who collude.
   */
  REPEATED_OR_COLLUDING,
  /** A real purchase and real harm cannot be proved. */
  PURCHASE_OR_HARM_NOT_SHOWN,
  /** Several persons use one telephone number or address. */
  SHARED_CONTACT,
  /** Another factor; the evidence says which. */
  OTHER
}
