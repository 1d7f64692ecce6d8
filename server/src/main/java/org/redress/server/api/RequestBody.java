package org.redress.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A GraphQL request as GraphQL over HTTP lays it down: a JSON object with {@code query}, {@code
 * operationName}, {@code variables} and {@code extensions}.
 */
final class RequestBody {

  /** Largest body that is read, in bytes. */
  static final int MAX_BYTES = 1 << 20;

  private static final String SHAPE =
      "{\"query\": \"…\", \"operationName\": \"…\", \"variables\": {…}}, as application/json";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private RequestBody() {}

  /**
   * Reads and checks the body.
   *
   * @return the members of the object, of the right types
   */
  static Map<String, Object> read(HttpServletRequest request) throws BadRequest, IOException {
    requireJson(request.getHeader(HttpHeaders.CONTENT_TYPE));
    Map<String, Object> body = parse(bytes(request));
    if (!(body.get("query") instanceof String query) || query.isBlank()) {
      throw new BadRequest("The body has no query", SHAPE);
    }
    requireType(body, "operationName", String.class, "a string");
    requireType(body, "variables", Map.class, "an object");
    requireType(body, "extensions", Map.class, "an object");
    return body;
  }

  /** The variables of a body that was read here. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> variables(Map<String, Object> body) {
    return body.get("variables") instanceof Map<?, ?> variables
        ? (Map<String, Object>) variables
        : Map.of();
  }

  private static void requireJson(@Nullable String contentType) throws BadRequest {
    try {
      if (contentType != null
          && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(
              MediaType.parseMediaType(contentType))) {
        return;
      }
    } catch (InvalidMediaTypeException e) {
      // What cannot be read as a type is not the type that is wanted.
    }
    throw new BadRequest(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
        ErrorCode.UNSUPPORTED_MEDIA_TYPE,
        "The body is not JSON by its content type",
        MediaType.APPLICATION_JSON_VALUE);
  }

  private static byte[] bytes(HttpServletRequest request) throws BadRequest, IOException {
    if (request.getContentLengthLong() <= MAX_BYTES) {
      byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
      if (bytes.length <= MAX_BYTES) {
        return bytes;
      }
    }
    throw new BadRequest(
        HttpStatus.CONTENT_TOO_LARGE,
        ErrorCode.TOO_LARGE,
        "The body is too large",
        "at most " + MAX_BYTES + " bytes");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> parse(byte[] bytes) throws BadRequest {
    Object value;
    try {
      value = bytes.length == 0 ? null : JSON.readValue(bytes, Object.class);
    } catch (JacksonException e) {
      throw new BadRequest("The body is not JSON" + at(e), SHAPE);
    }
    return switch (value) {
      case Map<?, ?> object -> (Map<String, Object>) object;
      case Iterable<?> list -> throw new BadRequest("A list of requests is not taken", SHAPE);
      case null, default -> throw new BadRequest("The body is not a JSON object", SHAPE);
    };
  }

  private static String at(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return at == null ? "" : " at line " + at.getLineNr() + " column " + at.getColumnNr();
  }

  private static void requireType(
      Map<String, Object> body, String member, Class<?> type, String named) throws BadRequest {
    Object value = body.get(member);
    if (value != null && !type.isInstance(value)) {
      throw new BadRequest("The member " + member + " is not " + named, SHAPE);
    }
  }
}
