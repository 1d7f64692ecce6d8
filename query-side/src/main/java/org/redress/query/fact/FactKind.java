package org.redress.query.fact;

/** Kinds of facts that others counted. */
public enum FactKind {
  /** Sums of the members of a joint meeting (联席会议成员单位). */
  MEMBER_REPORT,
  /** What others reached in a figure, for instance the national mean. */
  BENCHMARK,
  /** A sum of a neighbouring system, for instance enforcement. */
  NEIGHBOUR
}
