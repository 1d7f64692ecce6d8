package org.redress.query.mediation;

/** Where a mediation stands. */
public enum MediationStage {
  /** Under way. */
  OPEN,
  /** Ended with an agreement. */
  SETTLED,
  /** Ended without an agreement. */
  TERMINATED
}
