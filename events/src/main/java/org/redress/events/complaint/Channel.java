package org.redress.events.complaint;

/**
 * The way a complaint came in (Order 121 Art. 8, 2026-04-15, and the channels of official
 * statistics).
 */
public enum Channel {
  /** National 12315 platform: web, app, mini-programs. */
  PLATFORM_12315,
  /** 12315 hotline. */
  HOTLINE_12315,
  /** Work order of the 12345 government hotline. */
  HOTLINE_12345,
  /** Letters-and-visits office (信访). */
  PETITION,
  /** Letter to the published postal address (来信). */
  LETTER,
  /** Call to the authority itself (来电). */
  PHONE,
  /** In person at the window (来人来访). */
  WINDOW,
  /** Assigned by a superior authority (上级交办). */
  SUPERIOR,
  /** None of these; also when an imported record does not say. */
  OTHER
}
