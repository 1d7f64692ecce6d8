package org.redress.form;

import java.util.List;
import org.redress.events.analysis.AnalysisLanguage;

/**
 * What is printed in an analysis report.
 *
 * @param language its language
 * @param title its title
 * @param region region with everything below it
 * @param period first and last day
 * @param issuedBy name of the body that issues it
 * @param issuedOn the day of issue
 * @param asOfCommit number of the last commit that is counted
 * @param rows its figures, in order
 */
public record AnalysisSheet(
    AnalysisLanguage language,
    String title,
    String region,
    String period,
    String issuedBy,
    String issuedOn,
    long asOfCommit,
    List<AnalysisRow> rows) {

  /** Copies the list. */
  public AnalysisSheet {
    rows = List.copyOf(rows);
  }
}
