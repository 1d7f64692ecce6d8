package org.redress.events.ranking;

/** Which of the two lists. */
public enum ListColour {
  /** The best (红榜). */
  RED,
  /** The worst (黑榜). */
  BLACK
}
