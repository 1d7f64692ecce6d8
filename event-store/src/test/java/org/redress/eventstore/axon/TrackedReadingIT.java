package org.redress.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.Position;

/** Tokens point at events, also inside a commit, and reading goes on right behind them. */
class TrackedReadingIT {

  private static final Instant EIGHT = Instant.parse("2026-03-01T08:00:00Z");

  @RegisterExtension private final OpenLog opened = OpenLog.withDenseStreams();
  private CommitLogStorageEngine engine;

  /** Commits of 3, 1 and 4 events; the second is outside any stream. */
  @BeforeEach
  void fill() {
    engine = opened.engineBuilder().batchSize(2).build();
    at(EIGHT);
    engine.appendEvents(event("case-1", 0), event("case-2", 0), event("case-1", 1));
    at(EIGHT.plusSeconds(60));
    engine.appendEvents(new GenericEventMessage<>("outside"));
    at(EIGHT.plusSeconds(120));
    engine.appendEvents(
        event("case-1", 2), event("case-1", 3), event("case-2", 1), event("case-3", 0));
  }

  @AfterEach
  void resetClock() {
    GenericEventMessage.clock = Clock.systemUTC();
  }

  @Test
  void eachEventHasItsPositionAsToken() {
    assertThat(positions(engine.createTailToken()))
        .containsExactly(
            Position.of(1, 0),
            Position.of(1, 1),
            Position.of(1, 2),
            Position.of(2, 0),
            Position.of(3, 0),
            Position.of(3, 1),
            Position.of(3, 2),
            Position.of(3, 3));
    assertThat(positions(null)).isEqualTo(positions(engine.createTailToken()));
  }

  @Test
  void readingGoesOnFromEveryToken() {
    List<Long> all = positions(null);
    for (int i = 0; i < all.size(); i++) {
      assertThat(positions(token(all.get(i)))).isEqualTo(all.subList(i + 1, all.size()));
    }
  }

  @Test
  void onlyEventsOfAStreamAreDomainEvents() {
    List<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false).toList();
    assertThat(events.get(3)).isNotInstanceOf(DomainEventMessage.class);
    assertThat(events.get(3).getPayload()).isEqualTo("outside");
    assertThat(events.get(5))
        .isInstanceOfSatisfying(
            DomainEventMessage.class,
            event -> {
              assertThat(event.getType()).isEqualTo("Case");
              assertThat(event.getAggregateIdentifier()).isEqualTo("case-1");
              assertThat(event.getSequenceNumber()).isEqualTo(3);
            });
  }

  @Test
  void aStreamIsReadAcrossCommits() {
    assertThat(engine.readEvents("case-1").asStream().map(DomainEventMessage::getSequenceNumber))
        .containsExactly(0L, 1L, 2L, 3L);
    assertThat(engine.readEvents("case-2").asStream().map(DomainEventMessage::getSequenceNumber))
        .containsExactly(0L, 1L);
    assertThat(engine.lastSequenceNumberFor("case-1")).contains(3L);
    assertThat(engine.lastSequenceNumberFor("case-9")).isEmpty();
  }

  @Test
  void theHeadIsTheLastEventThereIs() {
    assertThat(engine.createHeadToken()).isEqualTo(token(Position.of(3, 3)));
    assertThat(positions(engine.createHeadToken())).isEmpty();
  }

  @Test
  void aTokenForAnInstantLiesBeforeTheFirstEventMadeThen() {
    assertThat(positions(engine.createTokenAt(EIGHT)).getFirst()).isEqualTo(Position.of(1, 0));
    assertThat(positions(engine.createTokenAt(EIGHT.plusSeconds(1))).getFirst())
        .isEqualTo(Position.of(2, 0));
    assertThat(positions(engine.createTokenAt(EIGHT.plusSeconds(61))).getFirst())
        .isEqualTo(Position.of(3, 0));
    assertThat(positions(engine.createTokenAt(EIGHT.plusSeconds(121)))).isEmpty();
  }

  @Test
  void aTokenFromBeyondTheLogIsRefused() {
    TrackingToken foreign = token(Position.of(9, 0));
    assertThatThrownBy(() -> engine.readEvents(foreign, false).toList())
        .isInstanceOf(CommitLogException.class)
        .hasMessageContaining("ends at 3");
  }

  private List<Long> positions(TrackingToken after) {
    List<Long> positions = new ArrayList<>();
    engine
        .readEvents(after, false)
        .forEach(event -> positions.add(event.trackingToken().position().orElseThrow()));
    return positions;
  }

  private static void at(Instant instant) {
    GenericEventMessage.clock = Clock.fixed(instant, ZoneOffset.UTC);
  }

  private static TrackingToken token(long position) {
    return new GlobalSequenceTrackingToken(position);
  }

  private static EventMessage<String> event(String stream, long version) {
    return new GenericDomainEventMessage<>("Case", stream, version, "text");
  }
}
