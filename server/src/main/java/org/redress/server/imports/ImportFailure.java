package org.redress.server.imports;

/**
 * The import cannot run at all: file, mapping or header is at fault. The message is for a person.
 */
final class ImportFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ImportFailure(String message) {
    super(message);
  }

  ImportFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
