package org.redress.server;

/**
 * The program cannot do what it was started for, for a reason that the person who started it can
 * remove. The message is one sentence for that person; the process ends with exit code 2.
 */
public final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the sentence. */
  public CannotStart(String message) {
    super(message);
  }

  /** With the sentence and what led to it. */
  public CannotStart(String message, Throwable cause) {
    super(message, cause);
  }
}
