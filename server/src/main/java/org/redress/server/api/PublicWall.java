package org.redress.server.api;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import org.redress.command.Role;
import org.redress.query.api.InvalidArgument;

/**
 * Whoever has no account asks the questions that the schema marks with {@code @public} and no
 * other. A question added to the schema is closed to them until it is marked. Commands are refused
 * by the command desk.
 */
final class PublicWall extends SimplePerformantInstrumentation {

  /** The mark in the schema. */
  static final String MARK = "public";

  @Override
  public DataFetcher<?> instrumentDataFetcher(
      DataFetcher<?> fetcher,
      InstrumentationFieldFetchParameters parameters,
      InstrumentationState state) {
    DataFetchingEnvironment field = parameters.getEnvironment();
    return isQuestion(field) && !isForThePublic(field) && asksAsPublic(field)
        ? _ -> {
          throw refused();
        }
        : fetcher;
  }

  private static boolean isQuestion(DataFetchingEnvironment field) {
    return field.getParentType() instanceof GraphQLObjectType owner
        && owner.getName().equals(field.getGraphQLSchema().getQueryType().getName());
  }

  private static boolean isForThePublic(DataFetchingEnvironment field) {
    return field.getFieldDefinition().hasAppliedDirective(MARK)
        || field.getFieldDefinition().getName().startsWith("__");
  }

  private static boolean asksAsPublic(DataFetchingEnvironment field) {
    return ActorHeader.in(field.getGraphQlContext()).role() == Role.PUBLIC;
  }

  private static InvalidArgument refused() {
    return new InvalidArgument(
        InvalidArgument.Code.FORBIDDEN,
        "Without an account only the public record can be read.",
        List.of(),
        "the questions marked with @" + MARK);
  }
}
