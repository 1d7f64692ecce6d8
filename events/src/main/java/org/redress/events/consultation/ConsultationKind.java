package org.redress.events.consultation;

/**
 * What is asked: the matters that Order 121 Art. 44 (2026-04-15) leaves out, and petitions, which
 * the article named until then and which have a law of their own.
 */
public enum ConsultationKind {
  /** A query about law, policy or procedure (咨询). */
  QUERY,
  /** Disclosure of government information (政府信息公开). */
  INFORMATION_DISCLOSURE,
  /** Administrative review (行政复议). */
  ADMINISTRATIVE_REVIEW,
  /** An accusation about the conduct of officials (纪检监察). */
  DISCIPLINE,
  /** A petition (信访). */
  PETITION,
  /** Another demand. */
  OTHER
}
