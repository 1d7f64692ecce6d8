package org.redress.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.events.DomainEvent;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.StoredEvent;
import org.redress.eventstore.json.EventCodec;

/** Reads the log as events of the domain. Safe for use by many threads. */
public final class EventReader implements StreamReader {

  private final CommitLog log;
  private final EventCodec codec;

  /** Reads this log. */
  public EventReader(CommitLog log, EventCodec codec) {
    this.log = log;
    this.codec = codec;
  }

  /**
   * The events of one commit in order.
   *
   * @throws CommitLogException when an event cannot be read; the message names the commit
   */
  public List<Recorded> decode(RawCommit raw) {
    StoredCommit commit = raw.parse();
    return commit.events().stream().map(event -> recorded(commit, event)).toList();
  }

  @Override
  public List<Recorded> stream(String stream, long fromVersion, int limit) {
    List<Recorded> events = new ArrayList<>();
    StoredCommit commit = null;
    for (StoredEvent event : log.readStream(stream, fromVersion - 1, limit)) {
      commit = commitOf(event, commit);
      events.add(recorded(commit, event));
    }
    return events;
  }

  /** Number of events in a stream, 0 when there is no such stream. */
  public long versionOf(String stream) {
    return log.lastVersion(stream).orElse(-1) + 1;
  }

  private StoredCommit commitOf(StoredEvent event, @Nullable StoredCommit previous) {
    if (previous != null && previous.number() == event.commit()) {
      return previous;
    }
    return log.commit(event.commit())
        .orElseThrow(() -> new CommitLogException("Commit " + event.commit() + " is missing"))
        .parse();
  }

  private Recorded recorded(StoredCommit commit, StoredEvent event) {
    if (!(codec.decode(event) instanceof DomainEvent fact) || event.stream() == null) {
      throw new CommitLogException(
          "Event %s of commit %s, %s, belongs to no stream"
              .formatted(event.index(), event.commit(), event.name()));
    }
    return new Recorded(
        fact,
        event.id(),
        event.name(),
        event.commit(),
        event.index(),
        event.stream(),
        event.version() + 1,
        commit.recordedAt(),
        Objects.requireNonNullElse(context(commit, event, "actor"), "unknown"),
        Objects.requireNonNullElse(context(commit, event, "role"), "unknown"),
        Objects.requireNonNullElse(context(commit, event, "organisation"), "unknown"),
        context(commit, event, "command"));
  }

  /**
   * What holds for the event alone stands with it; what all events share stands with the commit.
   */
  private static @Nullable String context(StoredCommit commit, StoredEvent event, String key) {
    if (event.meta() != null && event.meta().hasNonNull(key)) {
      return event.meta().get(key).asString();
    }
    return commit.context().get(key);
  }
}
