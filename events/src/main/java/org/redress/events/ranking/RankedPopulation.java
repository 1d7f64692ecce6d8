package org.redress.events.ranking;

/**
 * Which merchants a formula ranks, among those registered in its region by the end of the period.
 */
public enum RankedPopulation {
  /** All of them. */
  REGISTERED,
  /** Those complained about in the period. */
  COMPLAINED_ABOUT,
  /** Those with a scorecard for a period that ends in the period. */
  INDICATOR_SCORED
}
