package org.redress.events.jurisdiction;

/** Why an authority is the competent one. */
public enum CompetenceReason {
  /** The place makes it competent: Art. 13. */
  CONNECTING_PLACE,
  /** Of several competent authorities it received the complaint first: Art. 14. */
  FIRST_RECEIVER
}
