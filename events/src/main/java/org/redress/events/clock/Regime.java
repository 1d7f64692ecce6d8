package org.redress.events.clock;

/** The rules that were in force at a time. */
public enum Regime {
  /** Order 20 of the State Administration for Market Regulation alone, from 2020-01-01. */
  ORDER_20,
  /**
   * Order 20 beside the Implementation Regulations of the Consumer Rights Protection Law, from
   * 2024-07-01. The first limits mediation to 45 working days, the second to 60 days, and neither
   * says which binds.
   */
  ORDER_20_AND_REGULATIONS,
  /** Order 121 of the State Administration for Market Regulation, from 2026-04-15. */
  ORDER_121
}
