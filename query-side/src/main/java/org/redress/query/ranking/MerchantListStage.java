package org.redress.query.ranking;

/** Where the lists of a period stand. */
public enum MerchantListStage {
  /** Published. */
  PUBLISHED,
  /** Withdrawn. */
  WITHDRAWN
}
