package org.redress.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A processor of Axon's follows the log and goes on where the last one stopped. */
class TrackingProcessorIT {

  @RegisterExtension private final OpenLog opened = OpenLog.withDenseStreams();
  private final BlockingQueue<String> handled = new LinkedBlockingQueue<>();
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
  void theNextProcessorGoesOnWhereTheLastOneStopped() throws Exception {
    store.publish(event(0, "a"), event(1, "b"));
    TrackingEventProcessor first = processor();
    first.start();
    assertThat(next(2)).containsExactly("a", "b");
    store.publish(event(2, "c"));
    assertThat(next(1)).containsExactly("c");
    first.shutDown();

    store.publish(event(3, "d"));
    TrackingEventProcessor second = processor();
    second.start();
    assertThat(next(1)).containsExactly("d");
    second.shutDown();
    assertThat(handled).isEmpty();
  }

  private TrackingEventProcessor processor() {
    TokenStore tokens =
        new FencedTokenStore(opened.log().claims(), Clock.systemUTC(), Duration.ofSeconds(30));
    return TrackingEventProcessor.builder()
        .name("WhenClosedThenSurvey")
        .eventHandlerInvoker(
            SimpleEventHandlerInvoker.builder().eventHandlers(new Handler(handled)).build())
        .errorHandler(PropagatingErrorHandler.instance())
        .messageSource(store)
        .tokenStore(tokens)
        .transactionManager(NoTransactionManager.instance())
        .build();
  }

  private List<String> next(int count) throws InterruptedException {
    List<String> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(handled.poll(10, TimeUnit.SECONDS));
    }
    return events;
  }

  private static EventMessage<String> event(long version, String payload) {
    return new GenericDomainEventMessage<>("Case", "case-1", version, payload);
  }

  record Handler(BlockingQueue<String> handled) {

    @EventHandler
    public void on(String event) {
      handled.add(event);
    }
  }
}
