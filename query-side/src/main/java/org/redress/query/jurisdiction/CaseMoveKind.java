package org.redress.query.jurisdiction;

/** How a complaint came to an organisation. */
public enum CaseMoveKind {
  /** Competence was recorded. */
  RECORDED,
  /** Routed by the intake centre. */
  ROUTED,
  /** Returned to the intake centre. */
  RETURNED,
  /** Transferred to a superior. */
  TRANSFERRED_UP,
  /** Transferred to a subordinate. */
  TRANSFERRED_DOWN,
  /** Two authorities agreed. */
  AGREED,
  /** Designated by the common superior. */
  DESIGNATED
}
