package org.redress.server.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How several rows with the same key become one complaint. Every field takes its first value in the
 * order of the file, except those named here.
 *
 * @param recovered how the amounts recovered are put together
 * @param claimed how the amounts in dispute are put together
 * @param closedAt which closing date counts
 */
record MergeRule(
    @JsonProperty(required = true) Money recovered,
    @JsonProperty(required = true) Money claimed,
    @JsonProperty(required = true) Which closedAt) {

  /** How amounts are put together. */
  enum Money {
    /** The first amount of the rows. */
    FIRST,
    /** The last amount of the rows. */
    LAST,
    /** The largest amount: the rows repeat one sum, some of them in part. */
    LARGEST,
    /** The sum of all amounts: each row is a sum of its own. */
    SUM,
    /** All amounts must be equal; otherwise the rows are rejected together. */
    EQUAL
  }

  /** Which of several values counts. */
  enum Which {
    /** The first one given. */
    FIRST,
    /** The last one given. */
    LAST
  }
}
