package org.redress.eventstore.axon;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Tracking tokens as bytes: the class name, a line end, and the token as JSON. */
final class TokenForm {

  /**
   * A replay token carries its reset context by class name; only these classes are made from it.
   */
  private static final PolymorphicTypeValidator ALLOWED =
      BasicPolymorphicTypeValidator.builder()
          .allowIfSubType(TrackingToken.class)
          .allowIfSubType(String.class)
          .build();

  private static final Serializer SERIALIZER =
      Jackson3Serializer.builder()
          .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(ALLOWED))
          .build();

  private TokenForm() {}

  static byte @Nullable [] write(@Nullable TrackingToken token) {
    if (token == null) {
      return null;
    }
    SerializedObject<String> json = SERIALIZER.serialize(token, String.class);
    return (json.getType().getName() + '\n' + json.getData()).getBytes(UTF_8);
  }

  static @Nullable TrackingToken read(byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    String text = new String(bytes, UTF_8);
    int end = text.indexOf('\n');
    return SERIALIZER.deserialize(
        new SimpleSerializedObject<>(
            text.substring(end + 1),
            String.class,
            new SimpleSerializedType(text.substring(0, end), null)));
  }
}
