package org.redress.command;

import java.util.List;
import org.redress.events.ranking.ScoreFormulaPublished;

/** Tells about published formulas, as of the unit of work that asks. */
@FunctionalInterface
public interface ScoreFormulas {

  /** Every version in the order they were published; none when there is no such formula. */
  List<ScoreFormulaPublished> formulaVersions(String formulaId);
}
