package org.redress.query.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that fits the schema and still cannot be answered. It becomes a GraphQL error with the
 * extensions {@code code}, {@code path} and {@code allowed}.
 */
public final class InvalidArgument extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Kind of fault. */
  public enum Code {
    /** A value is outside what is allowed. */
    INVALID_ARGUMENT,
    /** The region is in no province and no record names it. */
    UNKNOWN_REGION,
    /** The class is in no code list that is known and no record names it. */
    UNKNOWN_CLASS,
    /** The class is in a code list, but in no version that holds in the period. */
    CLASS_NOT_IN_FORCE,
    /** A cursor was not given out by this list, with this filter and order. */
    INVALID_CURSOR,
    /** The role of whoever asks may not ask for this. */
    FORBIDDEN,
    /** The answer does not show the wanted commit yet; asking again later may help. */
    NOT_YET_VISIBLE
  }

  private final Code code;
  private final List<String> path;
  private final @Nullable String allowed;

  /**
   * Without a stack trace, because nothing went wrong here.
   *
   * @param code kind of fault
   * @param message what is wrong, one sentence
   * @param path the argument at fault from the outside in; empty when it is no single one
   * @param allowed what would have been allowed, null when that cannot be said
   */
  public InvalidArgument(Code code, String message, List<String> path, @Nullable String allowed) {
    super(message, null, false, false);
    this.code = code;
    this.path = List.copyOf(path);
    this.allowed = allowed;
  }

  /** A value outside what is allowed. */
  public static InvalidArgument of(String message, List<String> path, String allowed) {
    return new InvalidArgument(Code.INVALID_ARGUMENT, message, path, allowed);
  }

  /** Kind of fault. */
  public Code code() {
    return code;
  }

  /** The argument at fault from the outside in; empty when it is no single one. */
  public List<String> path() {
    return path;
  }

  /** What would have been allowed, null when that cannot be said. */
  public @Nullable String allowed() {
    return allowed;
  }
}
