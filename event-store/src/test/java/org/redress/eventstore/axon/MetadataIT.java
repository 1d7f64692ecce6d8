package org.redress.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.UniqueKeyTaken;

/** Where metadata is kept, and that each event gets its own back. */
class MetadataIT {

  @RegisterExtension private final OpenLog opened = OpenLog.withDenseStreams();
  private CommitLogStorageEngine engine;

  @BeforeEach
  void setUp() {
    engine = opened.engine();
  }

  @Test
  void whatAllEventsShareIsStoredOnceAndTheRestWithItsEvent() {
    MetaData first = MetaData.with("actor", "officer-1").and("role", "OFFICER").and("page", 3);
    MetaData second = MetaData.with("actor", "officer-1").and("role", "MEDIATOR");
    engine.appendEvents(event(0, first), event(1, second));

    StoredCommit commit = opened.log().commit(1).orElseThrow().parse();
    assertThat(commit.context()).containsExactly(Map.entry("actor", "officer-1"));
    assertThat(String.valueOf(commit.events().get(1).meta())).isEqualTo("{\"role\":\"MEDIATOR\"}");
    assertThat(inStream()).containsExactly(first, second);
    assertThat(tracked()).containsExactly(first, second);
  }

  @Test
  void sharedMetadataThatIsNotTextStaysWithTheEvents() {
    MetaData meta = MetaData.with("page", 3).and("urgent", true);
    engine.appendEvents(event(0, meta));
    assertThat(opened.log().commit(1).orElseThrow().parse().context()).isEmpty();
    assertThat(inStream()).containsExactly(meta);
  }

  @Test
  void withoutMetadataNothingIsStored() {
    engine.appendEvents(event(0, MetaData.emptyInstance()));
    assertThat(opened.log().commit(1).orElseThrow().parse().events().getFirst().meta()).isNull();
    assertThat(inStream()).containsExactly(MetaData.emptyInstance());
  }

  @Test
  void theUniqueKeyBecomesTheCommitsAndIsGivenBack() {
    MetaData meta = MetaData.with("actor", "a").and(CommitLogStorageEngine.UNIQUE_KEY, "key-1");
    engine.appendEvents(event(0, meta), event(1, meta));

    StoredCommit commit = opened.log().findByUniqueKey("key-1").orElseThrow().parse();
    assertThat(commit.context()).containsExactly(Map.entry("actor", "a"));
    assertThat(inStream()).containsExactly(meta, meta);
    assertThatThrownBy(() -> engine.appendEvents(event(2, meta)))
        .isInstanceOfSatisfying(
            UniqueKeyTaken.class, taken -> assertThat(taken.commit()).isEqualTo(1));
  }

  @Test
  void aUniqueKeyThatOnlySomeEventsCarryIsRefused() {
    MetaData key = MetaData.with(CommitLogStorageEngine.UNIQUE_KEY, "key-1");
    assertThatThrownBy(() -> engine.appendEvents(event(0, MetaData.emptyInstance()), event(1, key)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> engine.appendEvents(event(0, key), event(1, MetaData.emptyInstance())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(opened.log().head()).isZero();
  }

  @Test
  void anEventOutsideAnyStreamKeepsItsMetadataToo() {
    MetaData meta = MetaData.with("actor", "a").and("page", 1);
    engine.appendEvents(new GenericEventMessage<>("noted", meta));
    assertThat(tracked()).containsExactly(meta);
  }

  private List<MetaData> inStream() {
    return engine.readEvents("case-1").asStream().<MetaData>map(EventMessage::getMetaData).toList();
  }

  private List<MetaData> tracked() {
    return engine.readEvents(null, false).<MetaData>map(EventMessage::getMetaData).toList();
  }

  private static EventMessage<String> event(long version, MetaData meta) {
    return new GenericDomainEventMessage<>("Case", "case-1", version, "text", meta);
  }
}
