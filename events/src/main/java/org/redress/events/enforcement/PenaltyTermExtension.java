package org.redress.events.enforcement;

/** Who extends the term for deciding a penalty: Procedure Provisions Art. 64. */
public enum PenaltyTermExtension {
  /** The head of the authority, once, by 30 days. */
  HEAD,
  /** The collective decision of the authority, which fixes the new term. */
  COLLECTIVE
}
