package org.redress.eventstore.json;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads moments and days from text; {@code IsoTime} says why not the mapper's own way. */
final class IsoReader<T> extends StdScalarDeserializer<T> {

  private final Class<T> type;
  private final Function<String, T> parse;

  IsoReader(Class<T> type, Function<String, T> parse) {
    super(type);
    this.type = type;
    this.parse = parse;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    String text = parser.getValueAsString();
    if (text == null) {
      return type.cast(context.handleUnexpectedToken(getValueType(context), parser));
    }
    try {
      return parse.apply(text);
    } catch (DateTimeException e) {
      return type.cast(context.handleWeirdStringValue(type, text, "%s", e.getMessage()));
    }
  }
}
