package org.redress.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.Receipt;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.StreamConflict;

/** One unit of work is one commit, or none. */
class UnitOfWorkIT {

  @RegisterExtension private final OpenLog opened = OpenLog.withDenseStreams();
  private EmbeddedEventStore store;

  @BeforeEach
  void setUp() {
    store = EventStores.on(opened.engine());
  }

  @AfterEach
  void shutDown() {
    store.shutDown();
  }

  @Test
  void allEventsOfAUnitOfWorkAreOneCommit() {
    UnitOfWork<?> root = start();
    store.publish(event("case-1", 0));
    UnitOfWork<?> nested = start();
    store.publish(event("case-2", 0), event("case-1", 1));
    nested.commit();
    assertThat(opened.log().head()).isZero();
    root.commit();

    StoredCommit commit = opened.log().commit(1).orElseThrow().parse();
    assertThat(opened.log().head()).isEqualTo(1);
    assertThat(commit.events()).hasSize(3);
    Receipt receipt = root.getResource(CommitLogStorageEngine.RECEIPT);
    assertThat(receipt).isEqualTo(new Receipt(1, commit.recordedAt()));
  }

  @Test
  void aUnitOfWorkThatIsRolledBackLeavesNothing() {
    UnitOfWork<?> root = start();
    store.publish(event("case-1", 0));
    root.rollback();
    assertThat(opened.log().head()).isZero();
  }

  @Test
  void aConflictNamesTheEventThatCollidedAndLeavesNothing() {
    store.publish(event("case-1", 0), event("case-1", 1));
    UnitOfWork<?> root = start();
    store.publish(event("case-2", 0), event("case-1", 1));
    assertThatThrownBy(root::commit)
        .isInstanceOf(ConcurrencyException.class)
        .hasMessageContaining("aggregate [case-1] at sequence [1]")
        .hasCauseInstanceOf(StreamConflict.class);
    assertThat(opened.log().head()).isEqualTo(1);
    assertThat(opened.log().lastVersion("case-2")).isEmpty();
  }

  @Test
  void creatingAStreamAgainSaysSo() {
    store.publish(event("case-1", 0));
    assertThatThrownBy(() -> store.publish(event("case-2", 0), event("case-1", 0)))
        .isInstanceOf(AggregateStreamCreationException.class)
        .hasMessageContaining("case-1");
  }

  @Test
  void anotherFailureOfTheLogIsNoConflict() {
    assertThatThrownBy(() -> store.publish(event("case-1", 7)))
        .isInstanceOf(EventStoreException.class)
        .isNotInstanceOf(ConcurrencyException.class)
        .hasMessageContaining("would leave a hole")
        .hasCauseInstanceOf(CommitLogException.class);
  }

  private static UnitOfWork<?> start() {
    return DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("command"));
  }

  private static EventMessage<String> event(String stream, long version) {
    return new GenericDomainEventMessage<>("Case", stream, version, "text");
  }
}
