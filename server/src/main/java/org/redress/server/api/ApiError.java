package org.redress.server.api;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one shape of an error of the endpoint. Refusals of a command are not errors in this sense:
 * they are {@code userErrors} of the answer.
 *
 * @param code what kind of error
 * @param message what is wrong, for a person; never a stack trace and never a value that was sent
 * @param place the input at fault from the outside in, empty when it is the request as a whole
 * @param allowed what would have been allowed, null when that cannot be said
 * @param position where in the document, empty when it is not in the document
 * @param path the field of the answer that has no value because of it, null when there is no answer
 */
record ApiError(
    ErrorCode code,
    String message,
    List<String> place,
    @Nullable String allowed,
    List<SourceLocation> position,
    @Nullable List<Object> path)
    implements GraphQLError {

  private static final long serialVersionUID = 1L;

  static ApiError of(ErrorCode code, String message, @Nullable String allowed) {
    return new ApiError(code, message, List.of(), allowed, List.of(), null);
  }

  @Override
  public String getMessage() {
    return message;
  }

  @Override
  public List<SourceLocation> getLocations() {
    return position;
  }

  @Override
  public @Nullable List<Object> getPath() {
    return path;
  }

  @Override
  public ErrorClassification getErrorType() {
    return ErrorClassification.errorClassification(code.name());
  }

  @Override
  public Map<String, Object> getExtensions() {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", code.name());
    if (!place.isEmpty()) {
      extensions.put("path", place);
    }
    if (allowed != null) {
      extensions.put("allowed", allowed);
    }
    return extensions;
  }

  @Override
  public Map<String, Object> toSpecification() {
    Map<String, Object> specification = new LinkedHashMap<>();
    specification.put("message", message);
    if (!position.isEmpty()) {
      specification.put("locations", position.stream().map(ApiError::location).toList());
    }
    if (path != null) {
      specification.put("path", path);
    }
    specification.put("extensions", getExtensions());
    return specification;
  }

  private static Map<String, Object> location(SourceLocation at) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("line", at.getLine());
    place.put("column", at.getColumn());
    return place;
  }
}
