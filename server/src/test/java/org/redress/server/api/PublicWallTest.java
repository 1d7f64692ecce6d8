package org.redress.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.command.Actor;
import org.redress.command.Role;
import org.redress.query.api.InvalidArgument;

/** Every question of the schema, asked by somebody without an account. */
class PublicWallTest {

  private static final Set<String> FOR_THE_PUBLIC =
      Set.of("publicRecord", "publicRecords", "publicComplaints");

  private static final GraphQL ENGINE =
      GraphQL.newGraphQL(EngineUnderTest.SCHEMA).instrumentation(new PublicWall()).build();

  static Stream<String> questions() {
    return EngineUnderTest.SCHEMA.getQueryType().getFieldDefinitions().stream()
        .map(GraphQLFieldDefinition::getName);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void onlyThePublicRecordAnswersWhoeverHasNoAccount(String question) {
    assertThat(isRefused(document(question), Role.PUBLIC))
        .isEqualTo(!FOR_THE_PUBLIC.contains(question));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLIC")
  void wallIsNotForThoseWithAnAccount(Role role) {
    assertThat(isRefused(document("case"), role)).isFalse();
    assertThat(isRefused(document("publicRecords"), role)).isFalse();
  }

  @Test
  void schemaMarksExactlyThePublicRecord() {
    assertThat(
            EngineUnderTest.SCHEMA.getQueryType().getFieldDefinitions().stream()
                .filter(field -> field.hasAppliedDirective(PublicWall.MARK))
                .map(GraphQLFieldDefinition::getName))
        .containsExactlyInAnyOrderElementsOf(FOR_THE_PUBLIC);
  }

  @Test
  void schemaItselfIsNoSecret() {
    assertThat(isRefused("{ __schema { queryType { name } } }", Role.PUBLIC)).isFalse();
  }

  @Test
  void anotherNameForAQuestionDoesNotOpenIt() {
    assertThat(isRefused("{ publicRecord: case(id: \"C-1\") { id } }", Role.PUBLIC)).isTrue();
  }

  private static boolean isRefused(String document, Role role) {
    var result =
        ENGINE.execute(
            ExecutionInput.newExecutionInput(document)
                .graphQLContext(Map.of(Actor.class, new Actor("somebody", role, "none"))));
    assertThat(result.getErrors())
        .as(document)
        .noneMatch(error -> error.getErrorType().toString().equals("ValidationError"));
    return result.getErrors().stream()
        .anyMatch(error ->
            error instanceof ExceptionWhileDataFetching failure
                && failure.getException() instanceof InvalidArgument refusal
                && refusal.code() == InvalidArgument.Code.FORBIDDEN);
  }

  /** A document that asks the question with whatever it must be asked with. */
  private static String document(String question) {
    GraphQLFieldDefinition field =
        EngineUnderTest.SCHEMA.getQueryType().getFieldDefinition(question);
    String arguments =
        field.getArguments().stream()
            .filter(PublicWallTest::isRequired)
            .map(argument -> argument.getName() + ": " + value(argument.getType()))
            .collect(Collectors.joining(", "));
    String selection =
        GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType
            ? " { __typename }"
            : "";
    return "{ " + question + (arguments.isEmpty() ? "" : "(" + arguments + ")") + selection + " }";
  }

  private static boolean isRequired(GraphQLArgument argument) {
    return argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
  }

  private static String value(GraphQLInputType type) {
    if (GraphQLTypeUtil.unwrapNonNull(type) instanceof graphql.schema.GraphQLList) {
      return "[]";
    }
    return switch (GraphQLTypeUtil.unwrapAll(type)) {
      case GraphQLEnumType values -> values.getValues().getFirst().getName();
      case GraphQLInputObjectType input ->
          input.getFieldDefinitions().stream()
              .filter(
                  field -> field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue())
              .map(field -> field.getName() + ": " + value(field.getType()))
              .collect(Collectors.joining(", ", "{", "}"));
      case graphql.schema.GraphQLNamedType scalar ->
          switch (scalar.getName()) {
            case "Int", "Long", "Float" -> "1";
            case "Boolean" -> "true";
            case "Date" -> "\"2026-05-06\"";
            case "DateTime" -> "\"2026-05-06T00:00:00Z\"";
            default -> "\"x\"";
          };
    };
  }
}
