package org.redress.events.odr;

/** Why a complaint goes from the enterprise to the authority. */
public enum FallbackReason {
  /** The enterprise and the consumer found no settlement. */
  FAILED,
  /** The time for settling with the enterprise passed. */
  TIME_PASSED,
  /** The consumer asks for the authority. */
  CONSUMER_ASKS
}
