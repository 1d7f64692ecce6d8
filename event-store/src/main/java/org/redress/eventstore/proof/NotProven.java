package org.redress.eventstore.proof;

/**
 * Something that should be proven is not: a signature does not hold, a hash differs, a text has
 * another form. The message says what, in a sentence for whoever asked.
 */
public final class NotProven extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With what is not proven. */
  public NotProven(String message) {
    super(message);
  }

  /** With what is not proven and how that showed. */
  public NotProven(String message, Throwable cause) {
    super(message, cause);
  }
}
