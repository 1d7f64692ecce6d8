package org.redress.form;

/**
 * A bar of a chart.
 *
 * @param month year and month
 * @param value the value as it is printed
 * @param percent length by that of the longest bar, 0 to 100
 */
public record AnalysisBar(String month, String value, int percent) {}
