package org.redress.eventstore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One event as read back from the log.
 *
 * @param commit number of the commit that holds it, from 1
 * @param index place inside the commit, from 0
 * @param id globally unique event id
 * @param stream stream it belongs to, or null
 * @param version position in the stream, 0 for the first; -1 without a stream
 * @param type the stream's type, or null without a stream
 * @param name wire name
 * @param revision revision of the event's form, or null
 * @param time when the event object was made
 * @param businessTime when the fact happened in the world, or null
 * @param meta the event's own metadata beyond the commit's context, or null
 * @param content the event's content as it stands in the log
 */
public record StoredEvent(
    long commit,
    int index,
    String id,
    @Nullable String stream,
    long version,
    @Nullable String type,
    String name,
    @Nullable String revision,
    Instant time,
    @Nullable Instant businessTime,
    @Nullable JsonNode meta,
    StoredJson content) {

  /** The content as a tree; made anew each time. */
  public JsonNode payload() {
    return content.tree();
  }

  /** The event's place in the whole log as one increasing number. */
  public long position() {
    return Position.of(commit, index);
  }
}
