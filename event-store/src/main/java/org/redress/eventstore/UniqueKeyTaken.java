package org.redress.eventstore;

/** An earlier commit carries the same unique key: the command was carried out before. */
public final class UniqueKeyTaken extends CommitLogException {

  private static final long serialVersionUID = 1L;

  private final String uniqueKey;
  private final long commit;

  /** Names the key and the commit that holds it. */
  public UniqueKeyTaken(String uniqueKey, long commit) {
    super("Commit " + commit + " already carries the key " + uniqueKey);
    this.uniqueKey = uniqueKey;
    this.commit = commit;
  }

  /** The key. */
  public String uniqueKey() {
    return uniqueKey;
  }

  /** The commit that carries it. */
  public long commit() {
    return commit;
  }
}
