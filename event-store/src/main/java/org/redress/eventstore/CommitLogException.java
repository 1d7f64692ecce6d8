package org.redress.eventstore;

/** The log could not do what was asked, or found itself damaged; the message names the commit. */
public class CommitLogException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With a message for the operator. */
  public CommitLogException(String message) {
    super(message);
  }

  /** With the storage's own reason. */
  public CommitLogException(String message, Throwable cause) {
    super(message, cause);
  }
}
