package org.redress.events.analysis;

/** Languages in which a report is printed. */
public enum AnalysisLanguage {
  /** Chinese, zh-CN. */
  ZH,
  /** English. */
  EN
}
