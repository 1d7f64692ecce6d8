package org.redress.query.consultation;

/** Where a consultation stands. */
public enum ConsultationStage {
  /** Received, not answered. */
  REGISTERED,
  /** Answered. */
  ANSWERED,
  /** The right way was told. */
  ROUTED
}
