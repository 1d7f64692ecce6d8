package org.redress.server.web;

import jakarta.servlet.RequestDispatcher;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What is answered outside GraphQL when there is no answer: the status and its name, nothing else.
 */
final class FailurePage {

  /** Where the container sends a request that failed; asked for directly, there is nothing. */
  static final String PATH = "/failure";

  private FailurePage() {}

  static ServerResponse show(ServerRequest request) {
    HttpStatus status =
        request
            .attribute(RequestDispatcher.ERROR_STATUS_CODE)
            .map(code -> HttpStatus.resolve((Integer) code))
            .orElse(HttpStatus.NOT_FOUND);
    return ServerResponse.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(new Failure(status.value(), status.getReasonPhrase()));
  }

  private record Failure(int status, String error) {}
}
