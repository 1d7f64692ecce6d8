package org.redress.server.api;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.graphql.Scalars;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The engine with the real schema and the real limits, and nothing behind the fields. */
final class EngineUnderTest {

  static final GraphQLSchema SCHEMA = schema();

  private static final GraphQL ENGINE =
      GraphQL.newGraphQL(SCHEMA)
          .instrumentation(
              new ChainedInstrumentation(List.of(QueryLimits.depth(), QueryLimits.cost())))
          .build();

  private EngineUnderTest() {}

  static ExecutionResult execute(String query, Map<String, Object> variables) {
    return ENGINE.execute(
        ExecutionInput.newExecutionInput(query)
            .variables(variables)
            .graphQLContext(Map.of(ParserOptions.class, QueryLimits.PARSER)));
  }

  /** The errors in the shape in which they leave the server. */
  static List<ApiError> errors(String query, Map<String, Object> variables) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", query);
    body.put("variables", variables);
    List<GraphQLError> errors = execute(query, variables).getErrors();
    return new ErrorShape(SCHEMA).shape(errors, body).stream().map(ApiError.class::cast).toList();
  }

  private static GraphQLSchema schema() {
    var registry = new TypeDefinitionRegistry();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
        registry.merge(new SchemaParser().parse(file.getInputStream()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TypeResolver none = environment -> null;
    RuntimeWiring wiring =
        Scalars.wire(RuntimeWiring.newRuntimeWiring())
            .type("MutationPayload", type -> type.typeResolver(none))
            .build();
    return new SchemaGenerator().makeExecutableSchema(registry, wiring);
  }
}
