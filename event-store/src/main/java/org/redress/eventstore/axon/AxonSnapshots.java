package org.redress.eventstore.axon;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.Snapshot;
import org.redress.eventstore.SnapshotStore;
import tools.jackson.databind.json.JsonMapper;

/** Axon's snapshots, which are events that hold a whole aggregate, in a {@link SnapshotStore}. */
final class AxonSnapshots {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final SnapshotStore store;

  AxonSnapshots(SnapshotStore store) {
    this.store = store;
  }

  void store(DomainEventMessage<?> snapshot, Serializer serializer) {
    SerializedObject<String> payload = snapshot.serializePayload(serializer, String.class);
    Content content =
        new Content(
            snapshot.getIdentifier(),
            snapshot.getType(),
            snapshot.getTimestamp(),
            payload.getType().getName(),
            payload.getType().getRevision(),
            payload.getData(),
            snapshot.serializeMetaData(serializer, String.class).getData());
    store.put(
        new Snapshot(
            snapshot.getAggregateIdentifier(),
            snapshot.getSequenceNumber(),
            MAPPER.writeValueAsBytes(content)));
  }

  Optional<DomainEventData<String>> newest(String stream) {
    return store.newest(stream).map(AxonSnapshots::entry);
  }

  private static DomainEventData<String> entry(Snapshot snapshot) {
    Content content = MAPPER.readValue(snapshot.content(), Content.class);
    return new GenericDomainEventEntry<>(
        content.type(),
        snapshot.stream(),
        snapshot.version(),
        content.id(),
        content.time(),
        content.payloadType(),
        content.revision(),
        content.payload(),
        content.meta());
  }

  private record Content(
      String id,
      String type,
      Instant time,
      String payloadType,
      @Nullable String revision,
      String payload,
      String meta) {}
}
