package org.redress.server.figure;

/** A question about figures that has no answer, with what would have had one. */
final class CannotAnswer extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Kind of fault. */
  enum Code {
    /** There is no figure with the key. */
    UNKNOWN_FIGURE,
    /** The region does not have the form of a region code. */
    REGION_MALFORMED,
    /** The region is in no province and no record names it. */
    UNKNOWN_REGION,
    /** The currency is not a code of ISO 4217. */
    CURRENCY_MALFORMED,
    /** A day or a commit is not written as one. */
    DATE_MALFORMED,
    /** The last day of the period is before its first. */
    PERIOD_REVERSED,
    /** The commit or the day has not come yet. */
    AS_OF_IN_FUTURE
  }

  private final Code code;
  private final String allowed;

  /**
   * Without a stack trace, because nothing went wrong here.
   *
   * @param message what is wrong, one sentence
   * @param allowed what would have been allowed
   */
  CannotAnswer(Code code, String message, String allowed) {
    super(message, null, false, false);
    this.code = code;
    this.allowed = allowed;
  }

  /** Kind of fault. */
  Code code() {
    return code;
  }

  /** What would have been allowed. */
  String allowed() {
    return allowed;
  }
}
