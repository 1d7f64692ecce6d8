package org.redress.events.letter;

/** What a part of a letter is: Order 121 Art. 3, 9, 44. */
public enum LetterPartKind {
  /** A complaint (投诉), handled in a case file. */
  COMPLAINT,
  /** A report (举报), handled apart from the complaint. */
  REPORT,
  /** A query (咨询). */
  CONSULTATION,
  /** Another demand, which is told its own way. */
  OTHER
}
