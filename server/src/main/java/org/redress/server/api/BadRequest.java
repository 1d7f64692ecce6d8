package org.redress.server.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The HTTP request carries no GraphQL request that could be carried out. */
final class BadRequest extends Exception {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final ApiError error;

  BadRequest(HttpStatus status, ErrorCode code, String message, @Nullable String allowed) {
    super(message, null, false, false);
    this.status = status;
    this.error = ApiError.of(code, message, allowed);
  }

  BadRequest(String message, @Nullable String allowed) {
    this(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message, allowed);
  }

  HttpStatus status() {
    return status;
  }

  ApiError error() {
    return error;
  }
}
