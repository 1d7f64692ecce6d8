package org.redress.query.history;

import java.util.Map;
import org.redress.events.DomainEvent;
import org.redress.events.Protected;
import org.redress.eventstore.json.EventCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The content of an event with the same names as in the log and personal data masked. */
final class MaskedPayload {

  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private static final JsonMapper MAPPER =
      EventCodec.configure(JsonMapper.builder())
          .addModule(new SimpleModule().addSerializer(Protected.class, new Masking()))
          .build();

  private MaskedPayload() {}

  static Map<String, Object> of(DomainEvent event) {
    return MAPPER.convertValue(event, OBJECT);
  }

  /** Writes personal data as its masked text. */
  private static final class Masking extends StdSerializer<Protected> {

    Masking() {
      super(Protected.class);
    }

    @Override
    public void serialize(Protected data, JsonGenerator json, SerializationContext context) {
      json.writeString(data.masked());
    }
  }
}
