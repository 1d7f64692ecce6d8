package org.redress.events.oversight;

/** How a review ended. */
public enum ReviewOutcome {
  /** Nothing was found to be wrong. */
  NOTHING_FOUND,
  /** What was found has been put right, or there was nothing left to put right. */
  RECTIFIED,
  /** What was demanded was not done; the matter is handed on as the conclusion says. */
  NOT_RECTIFIED
}
