package org.redress.server.api;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.InvalidSyntaxError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives every error of the engine its code, its place and what would have been allowed. */
final class ErrorShape {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorShape.class);

  /** How the parser begins its message when a limit of {@link QueryLimits} stopped it. */
  private static final String PARSER_LIMIT = "More than ";

  /** What it says when that limit is the one on nesting. */
  private static final String PARSER_DEPTH = " deep ";

  private static final Pattern PREFIX = Pattern.compile("^Validation error \\([^)]*\\) ?: ?");
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "^argument '([^']*)' with value '.*'"
              + " ((?:is not|is missing|contains|must|has|does not|exactly).*)$",
          Pattern.DOTALL);
  private static final Pattern VALUE_AT_END =
      Pattern.compile(" - '\\w+Value\\{.*$", Pattern.DOTALL);
  private static final Pattern QUOTED_NAME = Pattern.compile("'\\[*([A-Za-z_]\\w*)[!\\]]*'");
  private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

  private final GraphQLSchema schema;

  ErrorShape(GraphQLSchema schema) {
    this.schema = schema;
  }

  /** The errors of an answer in their one shape. */
  List<GraphQLError> shape(List<GraphQLError> errors, Map<String, Object> body) {
    List<GraphQLError> shaped = new ArrayList<>();
    for (GraphQLError error : errors) {
      List<ApiError> faults = variableFaults(error, body);
      if (faults.isEmpty()) {
        shaped.add(shape(error));
      } else {
        shaped.addAll(faults);
      }
    }
    return shaped;
  }

  private ApiError shape(GraphQLError error) {
    return switch (error) {
      case ApiError shaped -> shaped;
      case QueryLimits.Exceeded limit -> limit.error();
      case ValidationError invalid -> invalid(invalid);
      case InvalidSyntaxError syntax -> unreadable(syntax);
      default -> other(error);
    };
  }

  private static ApiError unreadable(InvalidSyntaxError error) {
    if (!error.getMessage().startsWith(PARSER_LIMIT)) {
      return positioned(ErrorCode.SYNTAX, error, null);
    }
    ErrorCode code =
        error.getMessage().contains(PARSER_DEPTH) ? ErrorCode.TOO_DEEP : ErrorCode.TOO_COMPLEX;
    return positioned(code, error, QueryLimits.PARSER_LIMITS);
  }

  private ApiError other(GraphQLError error) {
    if (error.getErrorType() == ErrorType.ValidationError
        || error.getErrorType() == ErrorType.OperationNotSupported) {
      return positioned(ErrorCode.VALIDATION, error, null);
    }
    if (error.getErrorType().toString().equals("BadFaithIntrospection")) {
      return positioned(ErrorCode.TOO_COMPLEX, error, "one plain introspection query");
    }
    return internal(error.getMessage(), null, error.getPath(), positions(error));
  }

  /** An error that is the server's own; its reason goes to the log under an id. */
  static ApiError internal(
      String reason,
      @Nullable Throwable cause,
      @Nullable List<Object> path,
      List<SourceLocation> position) {
    String id = UUID.randomUUID().toString();
    LOG.error("Internal error {}: {}", id, reason, cause);
    return new ApiError(
        ErrorCode.INTERNAL,
        "The server failed; its log has the reason under " + id,
        List.of(),
        null,
        position,
        path);
  }

  private ApiError invalid(ValidationError error) {
    String message = PREFIX.matcher(error.getMessage()).replaceFirst("");
    List<String> place =
        new ArrayList<>(error.getQueryPath() == null ? List.of() : error.getQueryPath());
    Matcher argument = ARGUMENT.matcher(message);
    if (argument.matches()) {
      place.clear();
      STEP.matcher(argument.group(1)).results().forEach(step -> place.add(step.group()));
      message = "argument '" + argument.group(1) + "' " + argument.group(2);
      message = VALUE_AT_END.matcher(message).replaceFirst("");
    }
    return new ApiError(
        ErrorCode.VALIDATION,
        message,
        List.copyOf(place),
        allowed(error, message),
        positions(error),
        null);
  }

  private @Nullable String allowed(ValidationError error, String message) {
    if (error.getValidationErrorType() == ValidationErrorType.UnknownArgument
        || error.getValidationErrorType() == ValidationErrorType.MissingFieldArgument) {
      return error.getQueryPath() == null ? null : Allowed.arguments(schema, error.getQueryPath());
    }
    // The engine puts the type that was expected into the message and nowhere else.
    return QUOTED_NAME
        .matcher(message)
        .results()
        .map(name -> schema.getType(name.group(1)))
        .filter(GraphQLNamedType.class::isInstance)
        .reduce((first, last) -> last)
        .map((GraphQLType type) -> Allowed.by((GraphQLNamedType) type))
        .orElse(null);
  }

  private List<ApiError> variableFaults(GraphQLError error, Map<String, Object> body) {
    boolean aboutVariables =
        error.getErrorType() == ErrorType.ValidationError && error instanceof GraphQLException;
    if (!aboutVariables || !(body.get("query") instanceof String query)) {
      return List.of();
    }
    Map<String, Object> variables = RequestBody.variables(body);
    Object operation = body.get("operationName");
    try {
      Document document = new Parser().parseDocument(query);
      return document.getDefinitionsOfType(OperationDefinition.class).stream()
          .filter(it -> operation == null || operation.equals(it.getName()))
          .flatMap(it -> VariableFaults.find(schema, it, variables).stream())
          .toList();
    } catch (InvalidSyntaxException e) {
      return List.of();
    }
  }

  private static ApiError positioned(ErrorCode code, GraphQLError error, @Nullable String allowed) {
    return new ApiError(
        code, error.getMessage(), List.of(), allowed, positions(error), error.getPath());
  }

  private static List<SourceLocation> positions(GraphQLError error) {
    return error.getLocations() == null ? List.of() : List.copyOf(error.getLocations());
  }
}
