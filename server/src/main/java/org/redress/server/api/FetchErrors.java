package org.redress.server.api;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.redress.query.api.InvalidArgument;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import reactor.core.publisher.Mono;

/** What a field that failed answers: never the reason itself, which goes to the log. */
final class FetchErrors implements DataFetcherExceptionResolver {

  @Override
  public Mono<List<GraphQLError>> resolveException(Throwable cause, DataFetchingEnvironment field) {
    List<Object> path = field.getExecutionStepInfo().getPath().toList();
    List<SourceLocation> position = List.of(field.getField().getSourceLocation());
    return Mono.just(
        List.of(
            cause instanceof InvalidArgument fault
                ? invalid(fault, position, path)
                : ErrorShape.internal(String.valueOf(cause.getMessage()), cause, path, position)));
  }

  private static ApiError invalid(
      InvalidArgument fault, List<SourceLocation> position, List<Object> path) {
    return new ApiError(
        ErrorCode.valueOf(fault.code().name()),
        String.valueOf(fault.getMessage()),
        fault.path(),
        fault.allowed(),
        position,
        path);
  }
}
