package org.redress.events;

/** How a notice was given: the ways that official forms 5 to 8 and 10 (2026-04) allow. */
public enum NoticeWay {
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
