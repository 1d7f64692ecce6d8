package org.redress.server.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.parser.ParserOptions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.redress.command.Actor;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.HttpRequestHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * The GraphQL endpoint: one POST, one answer. It does itself what a framework's handler would do,
 * because every answer has to have one shape, also when the request never reaches the engine.
 *
 * <p>Sources: GraphQL specification (October 2021) section 7; GraphQL over HTTP, draft of the
 * GraphQL Foundation.
 */
public final class GraphQlEndpoint implements HttpRequestHandler {

  /** Where the endpoint is. */
  public static final String PATH = "/graphql";

  private final WebGraphQlHandler handler;
  private final ErrorShape errors;
  private final JsonMapper json = JsonMapper.builder().build();

  GraphQlEndpoint(WebGraphQlHandler handler, ErrorShape errors) {
    this.handler = handler;
    this.errors = errors;
  }

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AnswerType type = AnswerType.JSON;
    try {
      type = AnswerType.accepted(request.getHeader(HttpHeaders.ACCEPT));
      requirePost(request);
      Actor actor = ActorHeader.read(request);
      Map<String, Object> body = RequestBody.read(request);
      Map<String, Object> answer = execute(request, actor, body);
      write(response, status(type, answer), type, answer);
    } catch (BadRequest e) {
      write(response, e.status(), type, answer(List.of(e.error())));
    } catch (RuntimeException e) {
      ApiError error = ErrorShape.internal(String.valueOf(e.getMessage()), e, null, List.of());
      write(response, HttpStatus.INTERNAL_SERVER_ERROR, type, answer(List.of(error)));
    }
  }

  private Map<String, Object> execute(
      HttpServletRequest request, Actor actor, Map<String, Object> body) {
    HttpHeaders headers = new ServletServerHttpRequest(request).getHeaders();
    WebGraphQlRequest graphQl =
        new WebGraphQlRequest(
            URI.create(PATH),
            headers,
            new LinkedMultiValueMap<>(),
            null,
            Map.of(),
            body,
            UUID.randomUUID().toString(),
            Locale.ROOT);
    graphQl.configureExecutionInput((input, builder) ->
        builder
            .graphQLContext(Map.of(ParserOptions.class, QueryLimits.PARSER, Actor.class, actor))
            .build());
    WebGraphQlResponse answered = handler.handleRequest(graphQl).block();
    if (answered == null) {
      throw new IllegalStateException("The engine gave no answer");
    }
    ExecutionResult result = answered.getExecutionResult();
    Map<String, Object> answer = new LinkedHashMap<>();
    if (!result.getErrors().isEmpty()) {
      answer.putAll(answer(errors.shape(result.getErrors(), body)));
    }
    if (result.isDataPresent()) {
      answer.put("data", result.getData());
    }
    return answer;
  }

  private static void requirePost(HttpServletRequest request) throws BadRequest {
    if (!HttpMethod.POST.matches(request.getMethod())) {
      throw new BadRequest(
          HttpStatus.METHOD_NOT_ALLOWED,
          ErrorCode.METHOD_NOT_ALLOWED,
          "The endpoint takes one method",
          HttpMethod.POST.name());
    }
  }

  private static HttpStatus status(AnswerType type, Map<String, Object> answer) {
    return type == AnswerType.GRAPHQL_RESPONSE && !answer.containsKey("data")
        ? HttpStatus.BAD_REQUEST
        : HttpStatus.OK;
  }

  private static Map<String, Object> answer(List<? extends GraphQLError> errors) {
    return Map.of("errors", errors.stream().map(GraphQLError::toSpecification).toList());
  }

  private void write(
      HttpServletResponse response, HttpStatus status, AnswerType type, Map<String, Object> answer)
      throws IOException {
    byte[] bytes = json.writeValueAsBytes(answer);
    response.setStatus(status.value());
    if (status == HttpStatus.METHOD_NOT_ALLOWED) {
      response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
    }
    response.setContentType(type.contentType());
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
