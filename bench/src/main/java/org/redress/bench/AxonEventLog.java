package org.redress.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.redress.server.bench.EventLog;
import org.redress.server.bench.SampleEvent;

/** A storage engine of Axon as something to measure. */
final class AxonEventLog implements EventLog {

  /**
   * Events that one query brings when a stream or everything is read, as many as a page of ours.
   */
  static final int BATCH = 500;

  /** Events that are read between two looks at the clock. */
  private static final int BETWEEN_LOOKS = 500;

  private static final MetaData METADATA = MetaData.from(SampleEvent.METADATA);

  private final EventStorageEngine engine;
  private final Hooks hooks;

  AxonEventLog(EventStorageEngine engine, Hooks hooks) {
    this.engine = engine;
    this.hooks = hooks;
  }

  @Override
  public void append(SampleEvent event) {
    engine.appendEvents(List.of(message(event)));
    hooks.sync().run();
  }

  @Override
  public void appendAll(List<SampleEvent> events) {
    List<DomainEventMessage<String>> messages = new ArrayList<>(events.size());
    events.forEach(event -> messages.add(message(event)));
    hooks.transaction().apply(() -> engine.appendEvents(messages)).run();
  }

  @Override
  public int load(String stream) {
    int events = 0;
    Iterator<? extends DomainEventMessage<?>> found = engine.readEvents(stream, 0);
    while (found.hasNext()) {
      events += found.next().getPayload() == null ? 0 : 1;
    }
    return events;
  }

  @Override
  public long replay(BooleanSupplier goOn) {
    long events = 0;
    try (var found = engine.readEvents(hooks.beginning(), false)) {
      Iterator<? extends TrackedEventMessage<?>> each = found.iterator();
      while ((events % BETWEEN_LOOKS != 0 || goOn.getAsBoolean()) && each.hasNext()) {
        each.next();
        events++;
      }
    }
    return events;
  }

  @Override
  public IntSupplier tail(int limit) {
    TrackingToken head = engine.createHeadToken();
    return () -> {
      try (var found = engine.readEvents(head, false)) {
        return (int) found.limit(limit).count();
      }
    };
  }

  @Override
  public void close() {
    hooks.close().run();
  }

  private static DomainEventMessage<String> message(SampleEvent event) {
    return new GenericDomainEventMessage<>(
        SampleEvent.STREAM_TYPE,
        event.stream(),
        event.version(),
        SampleEvent.PAYLOAD,
        METADATA,
        UUID.randomUUID().toString(),
        event.time());
  }
}
