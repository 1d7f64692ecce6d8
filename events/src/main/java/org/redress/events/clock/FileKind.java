package org.redress.events.clock;

/** The files that have clocks. */
public enum FileKind {
  /** A case file: a complaint and everything done about it. */
  CASE,
  /** A report (举报). */
  REPORT,
  /** An enforcement case (立案查处). */
  ENFORCEMENT
}
