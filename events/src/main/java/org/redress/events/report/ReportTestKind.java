package org.redress.events.report;

/** Work of others whose time does not count in the term: Procedure Provisions Art. 18. */
public enum ReportTestKind {
  /** Testing (检测). */
  TESTING,
  /** Inspection (检验). */
  INSPECTION,
  /** Appraisal (鉴定). */
  APPRAISAL,
  /** Identification by the holder of a right (权利人辨认). */
  RIGHT_HOLDER_IDENTIFICATION
}
