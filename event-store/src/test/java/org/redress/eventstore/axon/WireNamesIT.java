package org.redress.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.axonframework.common.AxonConfigurationException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.JavaSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.Commits;
import org.redress.eventstore.StoredEvent;
import org.redress.eventstore.json.EventCodec;

/** The log knows wire names and business times, never Java names. */
class WireNamesIT {

  private static final Opened OPENED = new Opened("d-1", Instant.parse("2026-02-28T16:00:00Z"));

  @RegisterExtension private final OpenLog opened = OpenLog.withDenseStreams();
  private final EventCodec codec = new EventCodec(Map.of("DoorOpened", Opened.class));
  private CommitLogStorageEngine engine;

  @BeforeEach
  void setUp() {
    engine =
        opened.engineBuilder().names(EventNames.of(codec, event -> ((Opened) event).at())).build();
  }

  @Test
  void anEventIsStoredUnderItsWireNameWithItsBusinessTime() {
    engine.appendEvents(event(OPENED));
    StoredEvent stored = opened.log().readStream("d-1", 0, 1).getFirst();
    assertThat(stored.name()).isEqualTo("DoorOpened");
    assertThat(stored.type()).isEqualTo("Door");
    assertThat(stored.businessTime()).isEqualTo(OPENED.at());
    assertThat(stored.payload()).hasToString("{\"id\":\"d-1\",\"at\":\"2026-02-28T16:00:00Z\"}");
    assertThat(codec.decode(stored)).isEqualTo(OPENED);
  }

  @Test
  void itComesBackAsTheSameRecord() {
    engine.appendEvents(event(OPENED));
    assertThat(engine.readEvents("d-1").next().getPayload()).isEqualTo(OPENED);
  }

  @Test
  void aClassOutsideTheCatalogueIsNotStored() {
    assertThatThrownBy(() -> engine.appendEvents(event("text")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String");
    assertThat(opened.log().head()).isZero();
  }

  @Test
  void aNameOutsideTheCatalogueIsNotSkippedSilently() {
    opened.log().append(Commits.one("d-1", 0));
    assertThatThrownBy(() -> engine.readEvents("d-1").asStream().toList())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No event is named Counted");
  }

  @Test
  void aSerializerThatDoesNotSpeakJsonIsRefused() {
    CommitLogStorageEngine.Builder builder =
        opened.engineBuilder().eventSerializer(JavaSerializer.builder().build());
    assertThatThrownBy(builder::build)
        .isInstanceOf(AxonConfigurationException.class)
        .hasMessageContaining("Commits are JSON");
  }

  private static EventMessage<Object> event(Object payload) {
    return new GenericDomainEventMessage<>("Door", "d-1", 0, payload);
  }

  record Opened(String id, Instant at) {}
}
