package org.redress.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Which HTTP requests carry a GraphQL request. */
class RequestBodyTest {

  @Test
  void membersAreRead() throws Exception {
    String body =
        "{\"query\": \"{ a }\", \"operationName\": null, \"variables\": {\"案\": 1.5}, \"more\": []}";

    Map<String, Object> read = read("application/json;charset=utf-8", body.getBytes(UTF_8));

    assertThat(read).containsEntry("query", "{ a }");
    assertThat(RequestBody.variables(read)).containsKey("案");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "nonsense",
        "null",
        "1",
        "\"{ a }\"",
        "{\"query\": \"{ a }\"} {}",
        "{\"query\": \"{ a }\", \"query\": \"{ b }\"}",
        "[{\"query\": \"{ a }\"}]",
        "{}",
        "{\"query\": \"\"}",
        "{\"query\": \"  \"}",
        "{\"query\": 1}",
        "{\"query\": \"{ a }\", \"variables\": []}",
        "{\"query\": \"{ a }\", \"variables\": \"{}\"}",
        "{\"query\": \"{ a }\", \"operationName\": {}}",
        "{\"query\": \"{ a }\", \"extensions\": 1}",
      })
  void anythingElseIsRefusedAndTheAllowedIsNamed(String body) {
    var refused =
        catchThrowableOfType(
            BadRequest.class, () -> read("application/json", body.getBytes(UTF_8)));

    assertThat(refused.status().value()).isEqualTo(400);
    assertThat(refused.error().code()).isEqualTo(ErrorCode.BAD_REQUEST);
    assertThat(refused.error().allowed()).contains("\"query\"");
    assertThat(refused.getMessage()).doesNotContain("Exception", "jackson");
  }

  @Test
  void deepJsonIsRefused() {
    byte[] deep = ("{\"query\":\"{a}\",\"variables\":" + "[".repeat(100_000)).getBytes(UTF_8);

    var refused = catchThrowableOfType(BadRequest.class, () -> read("application/json", deep));

    assertThat(refused.error().code()).isEqualTo(ErrorCode.BAD_REQUEST);
  }

  @Test
  void brokenCharactersAreRefused() {
    byte[] broken = {'{', '"', 'q', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};

    var refused = catchThrowableOfType(BadRequest.class, () -> read("application/json", broken));

    assertThat(refused.error().code()).isEqualTo(ErrorCode.BAD_REQUEST);
  }

  @Test
  void bodyAboveTheLimitIsRefused() {
    byte[] large = new byte[RequestBody.MAX_BYTES + 1];

    var refused = catchThrowableOfType(BadRequest.class, () -> read("application/json", large));

    assertThat(refused.status().value()).isEqualTo(413);
    assertThat(refused.error().code()).isEqualTo(ErrorCode.TOO_LARGE);
    assertThat(refused.error().allowed()).contains("1048576");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/graphql", "multipart/form-data", "nonsense", "*/*"})
  void otherContentTypesAreRefused(String contentType) {
    var refused =
        catchThrowableOfType(
            BadRequest.class, () -> read(contentType, "{\"query\":\"{a}\"}".getBytes(UTF_8)));

    assertThat(refused.status().value()).isEqualTo(415);
    assertThat(refused.error().code()).isEqualTo(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
  }

  @Test
  void bodyWithoutAContentTypeIsRefused() {
    var refused =
        catchThrowableOfType(
            BadRequest.class, () -> read(null, "{\"query\":\"{a}\"}".getBytes(UTF_8)));

    assertThat(refused.status().value()).isEqualTo(415);
  }

  private static Map<String, Object> read(@Nullable String contentType, byte[] body)
      throws BadRequest, IOException {
    var request = new MockHttpServletRequest("POST", "/graphql");
    if (contentType != null) {
      request.addHeader("Content-Type", contentType);
    }
    request.setContent(body);
    return RequestBody.read(request);
  }
}
