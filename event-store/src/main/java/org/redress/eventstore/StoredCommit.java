package org.redress.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A commit read back from the log.
 *
 * @param number position in the log, from 1
 * @param commitId random id given by the writer
 * @param recordedAt when the log took it; never before that of an earlier commit
 * @param uniqueKey key that no other commit carries, or null
 * @param context who and why: actor, role, organisation, command, correlation
 * @param events the events, at least one
 */
public record StoredCommit(
    long number,
    String commitId,
    Instant recordedAt,
    @Nullable String uniqueKey,
    Map<String, String> context,
    List<StoredEvent> events) {

  static StoredCommit parse(RawCommit raw) {
    return CommitBody.read(raw);
  }
}
