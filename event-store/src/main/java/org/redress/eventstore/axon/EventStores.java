package org.redress.eventstore.axon;

import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.redress.eventstore.json.EventCodec;

/** Axon's parts, set up for a commit log. */
public final class EventStores {

  /**
   * How long an event that another process appended may go unnoticed; what this process appends is
   * noticed at once.
   */
  private static final Duration FETCH_DELAY = Duration.ofMillis(50);

  private EventStores() {}

  /** An event store on the engine. */
  public static EmbeddedEventStore on(CommitLogStorageEngine engine) {
    return EmbeddedEventStore.builder()
        .storageEngine(engine)
        .fetchDelay(FETCH_DELAY.toMillis())
        .build();
  }

  /** A serializer that follows the rules of {@link EventCodec}. */
  public static Serializer serializer() {
    return Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventCodec::configure).build();
  }
}
