package org.redress.events.mediation;

/** How entrusted mediation ended. */
public enum EntrustmentResult {
  /** The parties agreed; the authority records the agreement. */
  AGREED,
  /** The parties did not agree. */
  NOT_AGREED,
  /** The body gave the matter back without a result. */
  RETURNED
}
