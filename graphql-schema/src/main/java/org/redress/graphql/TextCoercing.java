package org.redress.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of the calendar that travels as text. A text that names no moment or day, such as the
 * 30th of February, is refused and never moved to the nearest one.
 *
 * @param type class of the value
 * @param parse reads the text
 * @param print writes the value
 * @param expected what is told to one who sends something else
 */
record TextCoercing<T>(
    Class<T> type, Function<String, T> parse, Function<T, String> print, String expected)
    implements Coercing<T, String> {

  @Override
  public String serialize(Object result, GraphQLContext context, Locale locale) {
    if (!type.isInstance(result)) {
      throw new CoercingSerializeException(
          "Not a " + type.getSimpleName() + ": " + result.getClass().getSimpleName());
    }
    return print.apply(type.cast(result));
  }

  @Override
  public T parseValue(Object input, GraphQLContext context, Locale locale) {
    T value = read(input);
    if (value == null) {
      throw new CoercingParseValueException(expected);
    }
    return value;
  }

  @Override
  public T parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    T value = input instanceof StringValue text ? read(text.getValue()) : null;
    if (value == null) {
      throw new CoercingParseLiteralException(expected);
    }
    return value;
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(print.apply(parseValue(input, context, locale)));
  }

  private @Nullable T read(@Nullable Object input) {
    try {
      return input instanceof String text ? parse.apply(text) : null;
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }
}
