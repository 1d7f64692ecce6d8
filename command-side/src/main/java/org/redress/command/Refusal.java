package org.redress.command;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a command was refused.
 *
 * @param code which rule
 * @param path the input field at fault from the outside in, for instance {@code respondent}, {@code
 *     creditCode}; empty when the whole command is
 * @param allowed what would have been allowed, for a person; null when nothing would
 * @param parameters values for the message, by name; never personal data
 */
public record Refusal(
    RefusalCode code, List<String> path, @Nullable String allowed, Map<String, String> parameters) {

  /** Refusal of one field. */
  public static Refusal of(RefusalCode code, String field, @Nullable String allowed) {
    return new Refusal(code, List.of(field.split("\\.")), allowed, Map.of());
  }

  /** Refusal of the whole command. */
  public static Refusal of(RefusalCode code, @Nullable String allowed) {
    return new Refusal(code, List.of(), allowed, Map.of());
  }

  /** The first refusal, or null when every rule is met. */
  public static @Nullable Refusal firstOf(@Nullable Refusal... refusals) {
    for (Refusal refusal : refusals) {
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }

  /** The same with a value for the message. */
  public Refusal with(String name, Object value) {
    var more = new java.util.HashMap<>(parameters);
    more.put(name, String.valueOf(value));
    return new Refusal(code, path, allowed, Map.copyOf(more));
  }

  /** The code's message with the parameters filled in. */
  public String message() {
    String text = code.message();
    for (var parameter : parameters.entrySet()) {
      text = text.replace('{' + parameter.getKey() + '}', parameter.getValue());
    }
    return text;
  }
}
