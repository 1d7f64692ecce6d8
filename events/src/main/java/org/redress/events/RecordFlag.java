package org.redress.events;

/** What is odd about an imported record. Live work with the same fault is refused instead. */
public enum RecordFlag {
  /** The record says that the matter ended before it began. */
  ENDS_BEFORE_IT_STARTS
}
