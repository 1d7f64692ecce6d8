package org.redress.command.analysis;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about an analysis report. */
public enum AnalysisRefusal implements RefusalCode {
  /** No analysis report under this id. */
  ANALYSIS_UNKNOWN("There is no analysis report with this id."),
  /** The id belongs to another report. */
  ANALYSIS_ALREADY_ISSUED("An analysis report has already been issued under this id."),
  /** Days that a report of this kind does not have. */
  ANALYSIS_PERIOD_MISMATCH("The days are not those of a report of this kind."),
  /** A report about days to come. */
  ANALYSIS_PERIOD_NOT_OVER("The period is not over on the day of the report."),
  /** A topic too many or too few. */
  ANALYSIS_TOPIC_MISMATCH("A topical report names its topic, and no other does."),
  /** A figure that there is none of. */
  ANALYSIS_FIGURE_UNKNOWN("A figure of the report is not in the catalogue."),
  /** A commit that the log does not hold. */
  ANALYSIS_COMMIT_UNKNOWN("The log does not hold this commit.");

  private final String message;

  AnalysisRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
