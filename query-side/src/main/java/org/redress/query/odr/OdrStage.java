package org.redress.query.odr;

/** Where a complaint stands that went to an enterprise first. */
public enum OdrStage {
  /** With the enterprise. */
  WITH_ENTERPRISE,
  /** Settled with the enterprise (先行和解). */
  SETTLED,
  /** With the authority again. */
  BACK_AT_AUTHORITY
}
