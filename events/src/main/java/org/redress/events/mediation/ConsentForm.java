package org.redress.events.mediation;

/** How a party agreed to mediation; without both consents there is none (Order 121 Art. 18). */
public enum ConsentForm {
  /** In writing. */
  WRITTEN,
  /** By word of mouth, recorded by the officer. */
  ORAL_RECORDED,
  /** On the platform. */
  ONLINE,
  /** An imported record shows that mediation took place; its form of consent is not known. */
  IMPORTED_RECORD
}
