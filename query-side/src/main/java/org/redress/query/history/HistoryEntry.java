package org.redress.query.history;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.query.projection.Recorded;

/**
 * One event of a file as the log holds it.
 *
 * @param commit number of the commit that holds it
 * @param version version of the file after it, 1 for the first event
 * @param eventId id of the event
 * @param name name of the event
 * @param actor account that acted
 * @param role in what capacity
 * @param organisation body acted for
 * @param recordedAt when the log took it
 * @param occurredAt when it happened in the world
 * @param command command that led to it, null when the log does not say
 * @param payload content of the event; personal data is masked
 */
public record HistoryEntry(
    long commit,
    long version,
    String eventId,
    String name,
    String actor,
    String role,
    String organisation,
    Instant recordedAt,
    Instant occurredAt,
    @Nullable String command,
    Map<String, Object> payload) {

  /** The event with personal data masked. */
  public static HistoryEntry of(Recorded event) {
    return new HistoryEntry(
        event.commit(),
        event.version(),
        event.eventId(),
        event.name(),
        event.actor(),
        event.role(),
        event.organisation(),
        event.recordedAt(),
        event.event().occurredAt(),
        event.command(),
        MaskedPayload.of(event.event()));
  }
}
