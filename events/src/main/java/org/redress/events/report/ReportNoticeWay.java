package org.redress.events.report;

/** How a reporter is told: the ways that the official forms of 2026-04 name. */
public enum ReportNoticeWay {
  /** On the platform or another internet service. */
  INTERNET,
  /** By telephone. */
  PHONE,
  /** By text message. */
  SMS,
  /** By e-mail. */
  EMAIL,
  /** By letter. */
  LETTER
}
