package org.redress.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.redress.server.bench.SampleEvent;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passes a payload through that is JSON already, as the commit log gets it too; only metadata is
 * written and read. No serializer that a peer could be given costs it less.
 */
final class TextSerializer implements Serializer {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Converter converter = new ChainingConverter();

  @Override
  public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
    boolean metadata = object instanceof MetaData;
    String text = metadata ? JSON.writeValueAsString(object) : String.valueOf(object);
    Object form = representation == String.class ? text : text.getBytes(UTF_8);
    SerializedType type =
        new SimpleSerializedType(metadata ? MetaData.class.getName() : SampleEvent.TYPE, null);
    return new SimpleSerializedObject<>(representation.cast(form), representation, type);
  }

  @Override
  public <T> boolean canSerializeTo(Class<T> representation) {
    return representation == String.class || representation == byte[].class;
  }

  @Override
  @SuppressWarnings("unchecked") // The interface lets the caller say what he expects.
  public <S, T> T deserialize(SerializedObject<S> serialized) {
    String text =
        serialized.getData() instanceof byte[] bytes
            ? new String(bytes, UTF_8)
            : (String) serialized.getData();
    boolean metadata = serialized.getType().getName().equals(MetaData.class.getName());
    return (T) (metadata ? MetaData.from(JSON.readValue(text, Map.class)) : text);
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    return type.getName().equals(MetaData.class.getName()) ? MetaData.class : String.class;
  }

  @Override
  @SuppressWarnings("rawtypes") // The interface has it so.
  public SerializedType typeForClass(@Nullable Class type) {
    return new SimpleSerializedType(
        type == MetaData.class ? MetaData.class.getName() : SampleEvent.TYPE, null);
  }

  @Override
  public Converter getConverter() {
    return converter;
  }
}
