package org.redress.query.projection;

import org.jspecify.annotations.Nullable;

/** An event changes a document that is not there: the read model or the log is incomplete. */
public final class MissingDocument extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private MissingDocument(String message) {
    super(message);
  }

  /** The document, or this exception when there is none. */
  public static <D> D unlessPresent(@Nullable D document, Recorded event) {
    if (document == null) {
      throw new MissingDocument(
          event.name() + " of stream " + event.stream() + " changes a document that is not there");
    }
    return document;
  }
}
