package org.redress.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

  private static final String SDL =
      """
      scalar DateTime
      scalar Date
      scalar Long
      scalar JSON
      type Query {
        moment(value: DateTime): DateTime
        day(value: Date): Date
        number(value: Long): Long
        json: JSON
      }
      """;

  private final AtomicReference<Object> received = new AtomicReference<>();

  private final GraphQL graphQl =
      GraphQL.newGraphQL(
              new SchemaGenerator()
                  .makeExecutableSchema(
                      new SchemaParser().parse(SDL),
                      Scalars.wire(RuntimeWiring.newRuntimeWiring())
                          .type(
                              "Query",
                              query ->
                                  query.defaultDataFetcher(request -> {
                                    Object value = request.getArgument("value");
                                    received.set(value);
                                    return value == null ? Map.of("a", 1) : value;
                                  }))
                          .build()))
          .build();

  @ParameterizedTest
  @CsvSource({
    "2026-04-15T16:00:00+08:00, 2026-04-15T08:00:00Z",
    "2026-04-15T08:00:00.123999Z, 2026-04-15T08:00:00.123Z",
  })
  void momentIsReadWithItsOffsetAndCutToTheMillisecond(String sent, String kept) {
    assertThat(ask("{ moment(value: \"%s\") }".formatted(sent)).<Object>getData())
        .isEqualTo(Map.of("moment", kept));
    assertThat(received.get()).isEqualTo(Instant.parse(kept));
    assertThat(askWith("query($v: DateTime) { moment(value: $v) }", sent).<Object>getData())
        .isEqualTo(Map.of("moment", kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-04-15", "2026-04-15T08:00:00", "yesterday", "2026-02-30T08:00:00Z"})
  void momentWithoutOffsetOrMeaningIsRefused(String sent) {
    assertThat(ask("{ moment(value: \"%s\") }".formatted(sent)).getErrors()).hasSize(1);
    assertThat(askWith("query($v: DateTime) { moment(value: $v) }", sent).getErrors()).hasSize(1);
  }

  @Test
  void dayIsACalendarDay() {
    assertThat(ask("{ day(value: \"2026-04-15\") }").<Object>getData())
        .isEqualTo(Map.of("day", "2026-04-15"));
    assertThat(received.get()).isEqualTo(LocalDate.of(2026, 4, 15));
    assertThat(ask("{ day(value: \"2026-02-30\") }").getErrors()).hasSize(1);
  }

  @Test
  void wholeNumbersOf64BitsPass() {
    assertThat(ask("{ number(value: 9223372036854775807) }").<Object>getData())
        .isEqualTo(Map.of("number", Long.MAX_VALUE));
    assertThat(askWith("query($v: Long) { number(value: $v) }", 7).<Object>getData())
        .isEqualTo(Map.of("number", 7L));
    assertThat(askWith("query($v: Long) { number(value: $v) }", BigInteger.TWO).<Object>getData())
        .isEqualTo(Map.of("number", 2L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1.0", "1e3", "\"1\"", "9223372036854775808", "true"})
  void whatOnlyLooksLikeAWholeNumberIsRefused(String literal) {
    assertThat(ask("{ number(value: %s) }".formatted(literal)).getErrors()).hasSize(1);
  }

  @Test
  void fractionalVariableIsRefused() {
    assertThat(askWith("query($v: Long) { number(value: $v) }", 1.0).getErrors()).hasSize(1);
    assertThat(askWith("query($v: Long) { number(value: $v) }", "1").getErrors()).hasSize(1);
  }

  @Test
  void jsonIsPassedOn() {
    assertThat(ask("{ json }").<Object>getData()).isEqualTo(Map.of("json", Map.of("a", 1)));
  }

  @Test
  void valueOfAnotherTypeIsNotWritten() {
    var context = GraphQLContext.getDefault();
    var coercing = Scalars.DATE_TIME.getCoercing();
    assertThatThrownBy(() -> coercing.serialize("now", context, Locale.ROOT))
        .isInstanceOf(CoercingSerializeException.class);
    assertThatThrownBy(() -> coercing.parseValue(5, context, Locale.ROOT))
        .isInstanceOf(CoercingParseValueException.class);
    assertThatThrownBy(() -> Scalars.LONG.getCoercing().serialize(1.5, context, Locale.ROOT))
        .isInstanceOf(CoercingSerializeException.class);
  }

  private ExecutionResult ask(String document) {
    return graphQl.execute(document);
  }

  private ExecutionResult askWith(String document, Object value) {
    return graphQl.execute(
        ExecutionInput.newExecutionInput(document).variables(Map.of("v", value)).build());
  }
}
