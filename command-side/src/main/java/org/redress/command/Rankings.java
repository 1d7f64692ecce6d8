package org.redress.command;

import java.time.LocalDate;
import org.redress.events.ranking.ScoreFormulaPublished;
import org.redress.ranking.Ranking;

/** Ranks merchants from what the log holds. */
public interface Rankings {

  /** Number of the last commit in the log. */
  long head();

  /**
   * The merchants in their places.
   *
   * @param from first day of the period
   * @param to last day of the period
   * @param asOfCommit last commit that is looked at, at most {@link #head}
   */
  Ranking ranking(ScoreFormulaPublished formula, LocalDate from, LocalDate to, long asOfCommit);
}
