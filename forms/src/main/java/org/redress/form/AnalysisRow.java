package org.redress.form;

import java.util.List;

/**
 * A figure in an analysis report, every number as it is printed.
 *
 * @param key key of the figure
 * @param title its title
 * @param definition what is counted
 * @param value its value
 * @param before its value in the same days one year before
 * @param growth how much it grew
 * @param months its values month by month
 */
public record AnalysisRow(
    String key,
    String title,
    String definition,
    String value,
    String before,
    String growth,
    List<AnalysisBar> months) {

  /** Copies the list. */
  public AnalysisRow {
    months = List.copyOf(months);
  }
}
