package org.redress.query.publicity;

/** Where the publicity of a complaint stands. */
public enum PublicityStage {
  /** It is shown to the public. */
  SHOWN,
  /** It was decided not to show it. */
  WITHHELD,
  /** It was shown and is no longer. */
  WITHDRAWN
}
