package org.redress.query.intake;

/** Where a suggestion stands. */
public enum DuplicateStage {
  /** Nobody has decided. */
  SUGGESTED,
  /** A person confirmed it. */
  CONFIRMED,
  /** A person rejected it. */
  REJECTED
}
