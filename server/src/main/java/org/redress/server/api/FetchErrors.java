package org.redress.server.api;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import reactor.core.publisher.Mono;

/** What a field that failed answers: never the reason itself, which goes to the log. */
final class FetchErrors implements DataFetcherExceptionResolver {

  @Override
  public Mono<List<GraphQLError>> resolveException(Throwable cause, DataFetchingEnvironment field) {
    List<Object> path = field.getExecutionStepInfo().getPath().toList();
    return Mono.just(
        List.of(
            ErrorShape.internal(
                String.valueOf(cause.getMessage()),
                cause,
                path,
                List.of(field.getField().getSourceLocation()))));
  }
}
