package org.redress.command;

/** Carries a refusal to the one who sent the command. Nothing was changed. */
public final class CommandRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  /** Wraps the refusal; there is no stack trace, because nothing went wrong. */
  public CommandRefused(Refusal refusal) {
    super(refusal.code().name() + ": " + refusal.message(), null, false, false);
    this.refusal = refusal;
  }

  /** The reason. */
  public Refusal refusal() {
    return refusal;
  }
}
