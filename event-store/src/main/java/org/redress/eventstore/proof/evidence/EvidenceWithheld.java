package org.redress.eventstore.proof.evidence;

/**
 * Evidence that cannot be given out now; the message says why: a commit also holds what belongs to
 * another file, the stream is too long, or no checkpoint holds it yet.
 */
public final class EvidenceWithheld extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean passes;

  /**
   * With the reason.
   *
   * @param passes whether asking again in a moment may help
   */
  public EvidenceWithheld(String message, boolean passes) {
    super(message);
    this.passes = passes;
  }

  /** Whether asking again in a moment may help. */
  public boolean passes() {
    return passes;
  }
}
