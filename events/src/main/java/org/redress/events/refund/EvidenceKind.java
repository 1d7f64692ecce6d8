package org.redress.events.refund;

/** What proves a payment. */
public enum EvidenceKind {
  /** Receipt of a bank or payment service. */
  BANK_RECEIPT,
  /** Receipt signed by the consumer. */
  SIGNED_RECEIPT,
  /** Record of the trading platform. */
  PLATFORM_RECORD,
  /** The imported record itself. */
  IMPORTED_RECORD,
  /** Something else, named in the reference. */
  OTHER
}
