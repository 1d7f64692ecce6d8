package org.redress.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer of the GraphQL endpoint.
 *
 * @param status HTTP status
 * @param body the whole body
 */
public record Answer(int status, JsonNode body) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Reads an HTTP answer. */
  public static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), JSON.readTree(response.body()));
  }

  /** Asks with a document of the folder {@code graphql} of the test resources. */
  static Answer to(
      ServerUnderTest server, String document, Map<String, Object> variables, String... headers) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("query", document(document));
    request.put("variables", variables);
    String[] all = new String[headers.length + 2];
    all[0] = "Content-Type";
    all[1] = "application/json";
    System.arraycopy(headers, 0, all, 2, headers.length);
    return of(server.post(JSON.writeValueAsString(request), all));
  }

  /** Text of a document. */
  public static String document(String name) {
    try (InputStream file = Answer.class.getResourceAsStream("/graphql/" + name + ".graphql")) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The errors, empty when there are none. */
  public List<JsonNode> errors() {
    return body.path("errors").valueStream().toList();
  }

  /** A value of the data by its path in the form {@code /case/stage}. */
  public JsonNode at(String path) {
    return body.path("data").at(path);
  }
}
