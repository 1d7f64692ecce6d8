package org.redress.events.analysis;

/** Kinds of analysis reports. */
public enum AnalysisKind {
  /** About one topic (研判报告). */
  TOPICAL,
  /** Of a quarter of a year (季度投诉分析报告). */
  QUARTER,
  /** Of a year (年度投诉分析报告). */
  YEAR
}
