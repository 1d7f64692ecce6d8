package org.redress.eventstore.axon;

import java.time.Instant;
import java.util.function.Supplier;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.redress.eventstore.StoredEvent;
import tools.jackson.databind.JsonNode;

/** An event of the log in the form in which Axon reads events. */
class LoggedEvent implements TrackedEventData<JsonNode> {

  private static final SerializedType META_TYPE =
      new SimpleSerializedType(MetaData.class.getName(), null);

  private final StoredEvent event;
  private final SerializedType payloadType;
  private final Supplier<JsonNode> meta;

  /**
   * For one event.
   *
   * @param meta all metadata of the event; asked for only when somebody reads it
   */
  LoggedEvent(StoredEvent event, SerializedType payloadType, Supplier<JsonNode> meta) {
    this.event = event;
    this.payloadType = payloadType;
    this.meta = meta;
  }

  StoredEvent event() {
    return event;
  }

  @Override
  public TrackingToken trackingToken() {
    return new GlobalSequenceTrackingToken(event.position());
  }

  @Override
  public String getEventIdentifier() {
    return event.id();
  }

  @Override
  public Instant getTimestamp() {
    return event.time();
  }

  @Override
  public SerializedObject<JsonNode> getPayload() {
    return new SimpleSerializedObject<>(event.payload(), JsonNode.class, payloadType);
  }

  @Override
  public SerializedObject<JsonNode> getMetaData() {
    return new SerializedObject<>() {
      @Override
      public Class<JsonNode> getContentType() {
        return JsonNode.class;
      }

      @Override
      public SerializedType getType() {
        return META_TYPE;
      }

      @Override
      public JsonNode getData() {
        return meta.get();
      }
    };
  }
}
