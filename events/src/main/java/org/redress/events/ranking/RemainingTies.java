package org.redress.events.ranking;

/** What becomes of merchants that nothing tells apart. */
public enum RemainingTies {
  /** They share a place, and a list takes all of them or none. */
  SHARED_PLACE,
  /** They are taken in the order of the ids of their records. */
  BY_MERCHANT_ID
}
