package org.redress.query.casefile;

/** How to order cases. Ties are broken by id. */
public enum CaseOrder {
  /** Received last first. */
  FILED_AT_DESC,
  /** Received first first. */
  FILED_AT_ASC
}
