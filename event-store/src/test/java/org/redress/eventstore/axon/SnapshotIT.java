package org.redress.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.Snapshot;

/** Axon's own snapshotting on our snapshot store. */
class SnapshotIT {

  @RegisterExtension private final OpenLog opened = OpenLog.withDenseStreams();
  private EmbeddedEventStore store;
  private Repository<Counter> counters;

  @BeforeEach
  void setUp() {
    store = EventStores.on(opened.engine());
    AggregateSnapshotter snapshotter =
        AggregateSnapshotter.builder()
            .eventStore(store)
            .aggregateFactories(new GenericAggregateFactory<>(Counter.class))
            .build();
    counters =
        EventSourcingRepository.builder(Counter.class)
            .eventStore(store)
            .snapshotTriggerDefinition(new EventCountSnapshotTriggerDefinition(snapshotter, 10))
            .build();
  }

  @AfterEach
  void shutDown() {
    store.shutDown();
  }

  @Test
  void anAggregateIsLoadedFromItsSnapshotAndTheEventsAfterIt() {
    inUnitOfWork(() -> create("c-1"));
    for (int i = 0; i < 24; i++) {
      inUnitOfWork(() -> counters.load("c-1").execute(Counter::count));
    }

    Snapshot snapshot = opened.log().snapshots().newest("c-1").orElseThrow();
    assertThat(snapshot.version()).isBetween(9L, 24L);
    assertThat(store.readEvents("c-1").asStream().count())
        .as("the snapshot and what came after it")
        .isEqualTo(1 + 24 - snapshot.version());
    inUnitOfWork(
        () -> counters.load("c-1").execute(counter -> assertThat(counter.count).isEqualTo(24)));
  }

  private void create(String id) {
    try {
      counters.newInstance(() -> new Counter(id));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void inUnitOfWork(Runnable work) {
    DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("command")).execute(work);
  }

  record Created(String id) {}

  record Counted(String id) {}

  @AggregateRoot(type = "Counter")
  static class Counter {

    @AggregateIdentifier @JsonProperty private String id;
    @JsonProperty private int count;

    @JsonCreator
    Counter() {}

    Counter(String id) {
      AggregateLifecycle.apply(new Created(id));
    }

    void count() {
      AggregateLifecycle.apply(new Counted(id));
    }

    @EventSourcingHandler
    void on(Created event) {
      id = event.id();
    }

    @EventSourcingHandler
    void on(Counted event) {
      assertThat(event.id()).isEqualTo(id);
      count++;
    }
  }
}
