package org.redress.eventstore;

/**
 * The storage failed while the commit was being written, so nobody can say yet whether it is in the
 * log. It is known as soon as the storage answers again: repeat the command under its unique key.
 */
public final class OutcomeUnknown extends CommitLogException {

  private static final long serialVersionUID = 1L;

  /** With what the storage said. */
  public OutcomeUnknown(String message, Throwable cause) {
    super(message, cause);
  }
}
