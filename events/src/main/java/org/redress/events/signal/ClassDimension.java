package org.redress.events.signal;

/** By which of its two classes a complaint is counted. */
public enum ClassDimension {
  /** Class of goods or service (客体类别). */
  OBJECT_CLASS,
  /** Problem class (问题类别). */
  PROBLEM_CLASS
}
