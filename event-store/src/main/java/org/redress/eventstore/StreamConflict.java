package org.redress.eventstore;

/** Another commit already holds this version of the stream: somebody changed it in between. */
public final class StreamConflict extends CommitLogException {

  private static final long serialVersionUID = 1L;

  private final String stream;
  private final long version;

  /** Names the event that really collided. */
  public StreamConflict(String stream, long version) {
    super("Version " + version + " of stream " + stream + " is already taken");
    this.stream = stream;
    this.version = version;
  }

  /** The stream that was changed in between. */
  public String stream() {
    return stream;
  }

  /** The version that is taken, 0 for the first. */
  public long version() {
    return version;
  }
}
