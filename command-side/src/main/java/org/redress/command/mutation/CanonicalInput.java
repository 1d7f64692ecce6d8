package org.redress.command.mutation;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes an input so that equal inputs give equal text, in whatever order their fields came. */
final class CanonicalInput {

  private static final String KEY = "idempotencyKey";

  private CanonicalInput() {}

  /** The mutation and its input, without the idempotency key itself. */
  static String of(String mutation, Map<String, ?> input) {
    var content = new TreeMap<String, @Nullable Object>(input);
    content.remove(KEY);
    var text = new StringBuilder(mutation);
    write(content, text);
    return text.toString();
  }

  private static void write(@Nullable Object value, StringBuilder text) {
    switch (value) {
      case Map<?, ?> map -> {
        text.append('{');
        map.entrySet().stream()
            .sorted((a, b) -> a.getKey().toString().compareTo(b.getKey().toString()))
            .forEach(entry -> {
              write(entry.getKey(), text);
              write(entry.getValue(), text);
            });
        text.append('}');
      }
      case Collection<?> list -> {
        text.append('[');
        list.forEach(item -> write(item, text));
        text.append(']');
      }
      case null -> text.append("null;");
      default -> {
        // With its length in front no text can be taken for another one.
        String plain = value.toString();
        text.append(plain.length()).append(':').append(plain);
      }
    }
  }
}
