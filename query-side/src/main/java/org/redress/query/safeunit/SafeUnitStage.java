package org.redress.query.safeunit;

/** Where a unit of safe consumption stands. */
public enum SafeUnitStage {
  /** It takes part. */
  ENROLLED,
  /** It takes part and is a model. */
  AWARDED,
  /** It left the list. */
  REMOVED
}
