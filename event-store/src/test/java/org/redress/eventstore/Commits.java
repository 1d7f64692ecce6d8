package org.redress.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

/** Commits for tests. */
public final class Commits {

  /** When the events of these commits were made. */
  public static final Instant MADE = Instant.parse("2026-03-01T08:00:00Z");

  private Commits() {}

  /** A commit with one event. */
  public static NewCommit one(String stream, long version) {
    return of(event(stream, version));
  }

  /** A commit with several events of one stream. */
  public static NewCommit several(String stream, long firstVersion, int count) {
    return commit(
        null,
        LongStream.range(firstVersion, firstVersion + count)
            .mapToObj(version -> event(stream, version))
            .toList());
  }

  /** A commit of these events. */
  public static NewCommit of(NewEvent... events) {
    return commit(null, List.of(events));
  }

  /** A commit with one event under a unique key. */
  public static NewCommit keyed(String uniqueKey, String stream, long version) {
    return commit(uniqueKey, List.of(event(stream, version)));
  }

  /** An event whose payload says where it belongs. */
  public static NewEvent event(String stream, long version) {
    return event(stream, version, "{\"n\":" + version + "}");
  }

  /** An event with this payload. */
  public static NewEvent event(String stream, long version, String payload) {
    return new NewEvent(
        UUID.randomUUID().toString(),
        stream,
        version,
        "Case",
        "Counted",
        null,
        MADE,
        null,
        null,
        payload);
  }

  private static NewCommit commit(String uniqueKey, List<NewEvent> events) {
    return new NewCommit(
        UUID.randomUUID().toString(), uniqueKey, Map.of("actor", "officer-1"), events);
  }
}
