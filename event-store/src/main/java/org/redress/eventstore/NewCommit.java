package org.redress.eventstore;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A commit on its way into the log: all the events that one command produced.
 *
 * @param commitId random id by which an ambiguous outcome is resolved
 * @param uniqueKey key that no other commit may carry (an idempotency key), or null
 * @param context who and why, for all events alike: actor, role, organisation, command, correlation
 * @param events at least one event
 */
public record NewCommit(
    String commitId,
    @Nullable String uniqueKey,
    Map<String, String> context,
    List<NewEvent> events) {

  /** Copies the collections, so that a commit cannot change while it waits for its turn. */
  public NewCommit {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("A commit holds at least one event");
    }
    context = Map.copyOf(context);
    events = List.copyOf(events);
  }
}
