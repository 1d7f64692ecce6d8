package org.redress.query.projection;

/** A document is further than the runner that wanted to write it: somebody else writes too. */
public final class StaleWriter extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  StaleWriter(String collection, Throwable cause) {
    super("A document of " + collection + " was written by somebody else", cause);
  }
}
