package org.redress.eventstore;

import java.time.Instant;

/**
 * A commit as it is stored: its number and the exact bytes that were made durable.
 *
 * @param number position in the log, from 1
 * @param body UTF-8 JSON; never changed after the append, so it can be hashed and proved
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are the identity; nobody compares commits
public record RawCommit(long number, byte[] body) {

  /** Reads the body. */
  public StoredCommit parse() {
    return StoredCommit.parse(this);
  }

  /** Reads only the recorded time, which stands at the front. */
  public Instant recordedAt() {
    return CommitBody.recordedAt(this);
  }
}
