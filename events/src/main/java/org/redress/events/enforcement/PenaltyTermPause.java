package org.redress.events.enforcement;

/** What does not count in the term for deciding a penalty: Procedure Provisions Art. 64. */
public enum PenaltyTermPause {
  /** The case is suspended (中止). */
  SUSPENSION,
  /** A hearing (听证). */
  HEARING,
  /** Service by public notice (公告). */
  PUBLIC_NOTICE,
  /** Testing, inspection or appraisal (检测、检验、鉴定). */
  TESTING,
  /** The operator was ordered to pay back, and the time for that runs (责令退款). */
  REFUND_ORDER
}
