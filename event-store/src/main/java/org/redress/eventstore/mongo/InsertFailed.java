package org.redress.eventstore.mongo;

import java.io.Serial;

/** Not all documents were inserted and acknowledged by a majority, as far as one knows. */
final class InsertFailed extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final Kind kind;

  InsertFailed(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** What the failure tells. In every case the first documents may have been inserted. */
  enum Kind {
    /**
     * The server answered: the first document that was not inserted has a number or key of another.
     */
    DUPLICATE,
    /** The server answered: it does not take the first document that was not inserted. */
    REFUSED,
    /** There was no answer, or none that counts: the documents may be on their way still. */
    UNANSWERED
  }
}
