package org.redress.query.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.ErrorType;
import reactor.core.publisher.Mono;

/** Turns {@link InvalidArgument} into a GraphQL error, and leaves everything else to others. */
public final class QueryErrors implements DataFetcherExceptionResolver {

  @Override
  public Mono<List<GraphQLError>> resolveException(
      Throwable exception, DataFetchingEnvironment environment) {
    return exception instanceof InvalidArgument fault
        ? Mono.just(List.of(error(fault, environment)))
        : Mono.empty();
  }

  private static GraphQLError error(InvalidArgument fault, DataFetchingEnvironment environment) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", fault.code().name());
    extensions.put("path", fault.path());
    extensions.put("allowed", fault.allowed());
    return GraphqlErrorBuilder.newError(environment)
        .errorType(ErrorType.BAD_REQUEST)
        .message(String.valueOf(fault.getMessage()))
        .extensions(extensions)
        .build();
  }
}
