package org.redress.command.fact;

/** Kinds of facts that others counted; the names are part of the ids of facts. */
public enum FactKind {
  /** Sums of the members of a joint meeting. */
  MEMBER_REPORT,
  /** What others reached in a figure. */
  BENCHMARK,
  /** A sum of a neighbouring system. */
  NEIGHBOUR
}
