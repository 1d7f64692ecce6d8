package org.redress.query.fact;

/** Where a figure stands beside what others reached. */
public enum BenchmarkStanding {
  /** Above. */
  HIGHER,
  /** The same, with the decimals that both have. */
  EQUAL,
  /** Below. */
  LOWER
}
