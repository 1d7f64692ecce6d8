package org.redress.eventstore.axon;

import java.util.Objects;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedType;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.StoredEvent;
import tools.jackson.databind.JsonNode;

/** An event of a stream. */
final class LoggedDomainEvent extends LoggedEvent implements DomainEventData<JsonNode> {

  LoggedDomainEvent(StoredEvent event, SerializedType payloadType, Supplier<JsonNode> meta) {
    super(event, payloadType, meta);
  }

  @Override
  public @Nullable String getType() {
    return event().type();
  }

  @Override
  public String getAggregateIdentifier() {
    return Objects.requireNonNull(event().stream());
  }

  @Override
  public long getSequenceNumber() {
    return event().version();
  }
}
