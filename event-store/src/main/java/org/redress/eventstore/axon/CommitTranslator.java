package org.redress.eventstore.axon;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.StoredEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Between Axon's messages and commits. Metadata that is a string and the same on every event of a
 * commit is stored once, in the commit's context; reading puts it back onto each event.
 */
final class CommitTranslator {

  private final EventNames names;

  CommitTranslator(EventNames names) {
    this.names = names;
  }

  NewCommit commit(List<? extends EventMessage<?>> messages, Serializer serializer) {
    Map<String, String> context = commonStrings(messages);
    List<NewEvent> events =
        messages.stream().map(message -> event(message, context, serializer)).toList();
    String uniqueKey = context.remove(CommitLogStorageEngine.UNIQUE_KEY);
    return new NewCommit(UUID.randomUUID().toString(), uniqueKey, context, events);
  }

  /**
   * The event for Axon.
   *
   * @param commit gives the commit it is in; asked only when metadata is read
   */
  LoggedEvent loggedEvent(StoredEvent event, Supplier<StoredCommit> commit) {
    SimpleSerializedType type =
        new SimpleSerializedType(names.javaName(event.name()), event.revision());
    Supplier<JsonNode> meta = () -> meta(event, commit.get());
    return event.stream() == null
        ? new LoggedEvent(event, type, meta)
        : new LoggedDomainEvent(event, type, meta);
  }

  private NewEvent event(
      EventMessage<?> message, Map<String, String> context, Serializer serializer) {
    SerializedObject<String> payload = message.serializePayload(serializer, String.class);
    DomainEventMessage<?> domain = message instanceof DomainEventMessage<?> d ? d : null;
    return new NewEvent(
        message.getIdentifier(),
        domain == null ? null : domain.getAggregateIdentifier(),
        domain == null ? 0 : domain.getSequenceNumber(),
        domain == null ? null : domain.getType(),
        names.wireName(payload.getType().getName()),
        payload.getType().getRevision(),
        message.getTimestamp().truncatedTo(ChronoUnit.MILLIS),
        names.businessTime(message.getPayload()),
        ownMeta(message, context, serializer),
        payload.getData());
  }

  private static @Nullable String ownMeta(
      EventMessage<?> message, Map<String, String> context, Serializer serializer) {
    MetaData own = message.getMetaData().withoutKeys(context.keySet());
    if (own.containsKey(CommitLogStorageEngine.UNIQUE_KEY)) {
      throw new IllegalArgumentException(
          "All events of a commit carry the same "
              + CommitLogStorageEngine.UNIQUE_KEY
              + " as a string, or none does; event "
              + message.getIdentifier()
              + " differs");
    }
    return own.isEmpty() ? null : serializer.serialize(own, String.class).getData();
  }

  private static Map<String, String> commonStrings(List<? extends EventMessage<?>> messages) {
    Map<String, String> common = new HashMap<>();
    messages
        .getFirst()
        .getMetaData()
        .forEach((key, value) -> {
          if (value instanceof String text) {
            common.put(key, text);
          }
        });
    for (EventMessage<?> message : messages) {
      common
          .entrySet()
          .removeIf(e -> !Objects.equals(e.getValue(), message.getMetaData().get(e.getKey())));
    }
    return common;
  }

  private static JsonNode meta(StoredEvent event, StoredCommit commit) {
    ObjectNode meta = JsonNodeFactory.instance.objectNode();
    commit.context().forEach(meta::put);
    if (commit.uniqueKey() != null) {
      meta.put(CommitLogStorageEngine.UNIQUE_KEY, commit.uniqueKey());
    }
    if (event.meta() instanceof ObjectNode own) {
      meta.setAll(own);
    }
    return meta;
  }
}
