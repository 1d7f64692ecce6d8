package org.redress.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** The scalars of {@code common.graphqls} in Java: what each is read into and written from. */
public final class Scalars {

  /** A moment: {@link Instant} to the millisecond. */
  public static final GraphQLScalarType DATE_TIME =
      GraphQLScalarType.newScalar()
          .name("DateTime")
          .description("A moment in UTC, ISO 8601 with offset on input, kept to the millisecond.")
          .coercing(
              new TextCoercing<>(
                  Instant.class,
                  text -> OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS),
                  moment -> moment.truncatedTo(ChronoUnit.MILLIS).toString(),
                  "A moment in ISO 8601 with its offset is expected: 2026-04-15T08:00:00Z"))
          .build();

  /** A calendar day: {@link LocalDate}. */
  public static final GraphQLScalarType DATE =
      GraphQLScalarType.newScalar()
          .name("Date")
          .description("A calendar day, for instance 2026-04-15.")
          .coercing(
              new TextCoercing<>(
                  LocalDate.class,
                  LocalDate::parse,
                  LocalDate::toString,
                  "A day in ISO 8601 is expected: 2026-04-15"))
          .build();

  /** A whole number of up to 64 bits: {@link Long}. */
  public static final GraphQLScalarType LONG =
      GraphQLScalarType.newScalar()
          .name("Long")
          .description("A whole number of up to 64 bits. Fractions are refused.")
          .coercing(new WholeNumberCoercing())
          .build();

  /** Any JSON value, passed on as it is. */
  public static final GraphQLScalarType JSON =
      GraphQLScalarType.newScalar(ExtendedScalars.Json)
          .description("A JSON object or value.")
          .build();

  /** A decimal number, exact to its last digit: {@link java.math.BigDecimal}. */
  public static final GraphQLScalarType DECIMAL =
      GraphQLScalarType.newScalar(ExtendedScalars.GraphQLBigDecimal)
          .name("Decimal")
          .description("A decimal number, exact to its last digit.")
          .build();

  private Scalars() {}

  /** Makes the scalars known to a schema. */
  public static RuntimeWiring.Builder wire(RuntimeWiring.Builder wiring) {
    return wiring.scalar(DATE_TIME).scalar(DATE).scalar(LONG).scalar(JSON).scalar(DECIMAL);
  }
}
