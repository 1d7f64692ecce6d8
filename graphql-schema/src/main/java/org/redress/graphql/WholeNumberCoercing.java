package org.redress.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Takes whole numbers of 64 bits and nothing that merely looks like one: neither 1.0 nor "1",
 * because an amount of minor units that was computed with fractions is a mistake of the sender.
 */
final class WholeNumberCoercing implements Coercing<Long, Long> {

  private static final String EXPECTED = "A whole number of up to 64 bits is expected";

  @Override
  public Long serialize(Object result, GraphQLContext context, Locale locale) {
    Long number = whole(result);
    if (number == null) {
      throw new CoercingSerializeException(EXPECTED);
    }
    return number;
  }

  @Override
  public Long parseValue(Object input, GraphQLContext context, Locale locale) {
    Long number = whole(input);
    if (number == null) {
      throw new CoercingParseValueException(EXPECTED);
    }
    return number;
  }

  @Override
  public Long parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    Long number = input instanceof IntValue literal ? whole(literal.getValue()) : null;
    if (number == null) {
      throw new CoercingParseLiteralException(EXPECTED);
    }
    return number;
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return new IntValue(BigInteger.valueOf(parseValue(input, context, locale)));
  }

  private static @Nullable Long whole(@Nullable Object value) {
    return switch (value) {
      case Long number -> number;
      case Integer number -> number.longValue();
      case Short number -> number.longValue();
      case BigInteger number when number.bitLength() < Long.SIZE -> number.longValue();
      case null, default -> null;
    };
  }
}
