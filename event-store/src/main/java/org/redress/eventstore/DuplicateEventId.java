package org.redress.eventstore;

/** Two events of one commit carry the same id. */
public final class DuplicateEventId extends CommitLogException {

  private static final long serialVersionUID = 1L;

  private final String eventId;

  /** Names the id. */
  public DuplicateEventId(String eventId) {
    super("Two events of one commit carry the id " + eventId);
    this.eventId = eventId;
  }

  /** The id that is there twice. */
  public String eventId() {
    return eventId;
  }
}
