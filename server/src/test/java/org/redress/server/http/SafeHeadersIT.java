package org.redress.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.server.ServerUnderTest;

/** Headers that keep a browser from doing more than it should. */
class SafeHeadersIT {

  private final ServerUnderTest server = ServerUnderTest.shared();

  @ParameterizedTest
  @ValueSource(strings = {"explorer", "actuator/health", "assets/explorer.js", "nothing-here"})
  void everyAnswerIsProtected(String path) {
    HttpResponse<String> response = server.get(path);

    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "http:", "https:", "*");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void answersAreNotStored() {
    HttpResponse<String> response =
        server.post("{\"query\": \"{ __typename }\"}", "Content-Type", "application/json");

    assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nothing-here", "failure", "webjars/", "actuator/env", "actuator/heapdump"})
  void whatIsNotThereIsNotFoundWithoutDetails(String path) {
    HttpResponse<String> response = server.get(path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).isEqualTo("{\"status\":404,\"error\":\"Not Found\"}");
  }

  @Test
  void foreignOriginGetsNoPermission() {
    HttpResponse<String> response =
        server.post(
            "{\"query\": \"{ __typename }\"}",
            "Content-Type",
            "application/json",
            "Origin",
            "https://attacker.example");

    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"attacker.example", "127.0.0.1.attacker.example", "192.0.2.1:8080"})
  void requestSentToAnotherNameIsRefused(String host) throws IOException {
    assertThat(statusFor(host)).contains(" 421").doesNotContain(" 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1:1", "[::1]:8080"})
  void requestSentToThisMachineIsTaken(String host) throws IOException {
    assertThat(statusFor(host)).contains(" 200");
  }

  private String statusFor(String host) throws IOException {
    URI url = server.at("explorer");
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      String request = "GET /explorer HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return answer.substring(0, answer.indexOf("\r\n")) + " ";
    }
  }
}
