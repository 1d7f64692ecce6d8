package org.redress.events.pledge;

/** What an operator publicly promises. */
public enum PledgeKind {
  /** Return without reason for goods bought in a shop (线下无理由退货). */
  OFFLINE_NO_REASON_RETURN,
  /** Genuine goods or compensation (假一赔付). */
  GENUINE_GOODS,
  /** Compensation paid in advance (先行赔付). */
  ADVANCE_COMPENSATION,
  /** Another public pledge, named in its terms. */
  OTHER
}
