package org.redress.events.refund;

/** What led to the sum owed or paid to the consumer. */
public enum RecoverySource {
  /** A mediation agreement. */
  MEDIATION,
  /** The parties settled by themselves. */
  SELF_SETTLED,
  /** A judgment, award or administrative decision. */
  ADJUDICATION,
  /** An imported record shows the sum without saying what led to it. */
  RECORDED
}
