package org.redress.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON value where it stands in the bytes of a commit: nothing is made of it before somebody says
 * what. Two are equal when their text is.
 */
public final class StoredJson {

  private final byte[] bytes;
  private final int from;
  private final int to;

  StoredJson(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  /** A value of its own. */
  public static StoredJson of(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    return new StoredJson(bytes, 0, bytes.length);
  }

  /** The value as a tree whose numbers keep every digit. */
  public JsonNode tree() {
    return CommitBody.MAPPER.readTree(bytes, from, to - from);
  }

  /**
   * The value as an object.
   *
   * @throws JacksonException when it does not fit the class by the rules of the mapper
   */
  public <T> T as(Class<T> type, JsonMapper mapper) {
    return mapper.readValue(bytes, from, to - from, type);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StoredJson that
        && Arrays.equals(bytes, from, to, that.bytes, that.from, that.to);
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    return new String(bytes, from, to - from, UTF_8);
  }
}
