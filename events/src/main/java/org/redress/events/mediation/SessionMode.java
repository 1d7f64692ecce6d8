package org.redress.events.mediation;

/** Where a session was held: Order 121 Art. 20. */
public enum SessionMode {
  /** Face to face. */
  ON_SITE,
  /** On the platform or another internet service. */
  INTERNET,
  /** By telephone. */
  PHONE,
  /** By audio conference. */
  AUDIO,
  /** By video conference. */
  VIDEO
}
