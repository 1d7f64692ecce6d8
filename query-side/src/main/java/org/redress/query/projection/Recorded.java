package org.redress.query.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.DomainEvent;
import org.redress.eventstore.Position;

/**
 * An event with everything the log knows about it.
 *
 * @param event the fact
 * @param eventId globally unique id of the event
 * @param name wire name of the event
 * @param commit number of the commit that holds it, from 1
 * @param index place inside the commit, from 0
 * @param stream the stream it belongs to
 * @param version number of events in the stream with this one, from 1
 * @param recordedAt when the log took it
 * @param actor account that acted
 * @param role in what capacity
 * @param organisation body acted for
 * @param command command that led to it, null when the log does not say
 */
public record Recorded(
    DomainEvent event,
    String eventId,
    String name,
    long commit,
    int index,
    String stream,
    long version,
    Instant recordedAt,
    String actor,
    String role,
    String organisation,
    @Nullable String command) {

  /** Its place in the whole log as one increasing number. */
  public long position() {
    return Position.of(commit, index);
  }
}
