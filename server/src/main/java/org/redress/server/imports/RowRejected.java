package org.redress.server.imports;

/** A row cannot be imported. The run goes on without it. */
final class RowRejected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * With a reason that is counted and words for a person.
   *
   * @param reason short code, for instance {@code BAD_DATE}
   */
  RowRejected(String reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  /** Short code by which rejected rows are counted. */
  String reason() {
    return reason;
  }
}
