package org.redress.events.enforcement;

/** Kinds of administrative penalties: Administrative Penalty Law Art. 9 (2021-07-15). */
public enum PenaltyKind {
  /** Warning (警告). */
  WARNING,
  /** Notice of criticism (通报批评). */
  NOTICE_OF_CRITICISM,
  /** Fine (罚款). */
  FINE,
  /** Unlawful gains or goods confiscated (没收违法所得、没收非法财物). */
  CONFISCATION,
  /** Licence suspended, lowered or revoked (暂扣、降低、吊销许可). */
  LICENCE,
  /** Business restricted, stopped or closed, or persons kept out of it (限制、停产停业、关闭、限制从业). */
  BUSINESS_RESTRICTION,
  /** Another penalty that a law or regulation provides. */
  OTHER
}
