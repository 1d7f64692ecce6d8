package org.redress.command;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;

/**
 * Rules that hold for input wherever it enters. Each rule answers null when it is met and the
 * refusal when it is not; a field left out (null) meets every rule about its content.
 *
 * <p>The limits are not law. They keep one careless or hostile command from making a record that no
 * reader can add up, show or store.
 */
public final class InputRules {

  /** Most characters of a name, an address, a code or another short text. */
  public static final int SHORT_TEXT = 500;

  /** Most characters of a text in somebody's own words. */
  public static final int LONG_TEXT = 20_000;

  /** Most entries of a list. */
  public static final int MOST_ENTRIES = 50;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,127}");
  private static final Pattern REGION = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,31}");

  private InputRules() {}

  /** The refusal of what is not possible in a state. */
  public static Refusal wrongState(Object state, String allowed) {
    return Refusal.of(InputRefusal.WRONG_STATE, allowed).with("state", state);
  }

  /** A text, when there is one, says something, is not too long and can be written as UTF-8. */
  public static @Nullable Refusal saysSomething(String field, @Nullable String text, int limit) {
    if (text == null) {
      return null;
    }
    if (text.isBlank()) {
      return isMissing(field);
    }
    if (text.length() > limit) {
      return Refusal.of(InputRefusal.FIELD_TOO_LONG, field, "at most " + limit + " characters")
          .with("limit", limit);
    }
    return text.codePoints().anyMatch(InputRules::cannotBeRecorded)
        ? Refusal.of(InputRefusal.FIELD_MALFORMED, field, "whole Unicode characters, no NUL")
        : null;
  }

  /** The same for personal data. */
  public static @Nullable Refusal saysSomething(
      String field, @Nullable PersonalText text, int limit) {
    return text == null ? null : saysSomething(field, text.value(), limit);
  }

  /** A field that must be there is there. */
  public static @Nullable Refusal isGiven(String field, @Nullable Object value) {
    return value == null ? isMissing(field) : null;
  }

  /** The refusal of a field that is left out or blank although it is needed. */
  public static Refusal isMissing(String field) {
    return Refusal.of(InputRefusal.FIELD_BLANK, field, "a text");
  }

  /** A list holds at least one entry and not too many, and each entry meets its rule. */
  public static <T> @Nullable Refusal entriesMeet(
      String field, List<T> entries, BiFunction<String, T, @Nullable Refusal> rule) {
    if (entries.isEmpty()) {
      return Refusal.of(InputRefusal.LIST_EMPTY, field, "1 to " + MOST_ENTRIES + " entries");
    }
    if (entries.size() > MOST_ENTRIES) {
      return Refusal.of(InputRefusal.LIST_TOO_LONG, field, "1 to " + MOST_ENTRIES + " entries")
          .with("limit", MOST_ENTRIES);
    }
    for (int i = 0; i < entries.size(); i++) {
      Refusal refusal = rule.apply(field + '.' + i, entries.get(i));
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }

  /** An id for something new is made of letters, digits and a few marks. */
  public static @Nullable Refusal idIsWellFormed(String field, String id) {
    return ID.matcher(id).matches()
        ? null
        : Refusal.of(
            InputRefusal.ID_MALFORMED,
            field,
            "1 to 128 of A-Z, a-z, 0-9 and . _ : - with a letter or digit first");
  }

  /**
   * A region code looks like one: GB/T 2260 digits, or parts of another scheme joined by hyphens.
   */
  public static @Nullable Refusal regionIsWellFormed(String field, @Nullable String region) {
    return region == null || REGION.matcher(region).matches()
        ? null
        : Refusal.of(
            InputRefusal.REGION_MALFORMED,
            field,
            "1 to 32 of A-Z, 0-9 and - with a letter or digit first, for instance 320585 or US-NY");
  }

  /** A credit code has 18 characters of its standard and the right one at the end. */
  public static @Nullable Refusal creditCodeIsRight(String field, @Nullable String creditCode) {
    if (creditCode == null || CreditCode.parse(creditCode).isPresent()) {
      return null;
    }
    String allowed =
        CreditCode.expectedCheck(creditCode)
            .map(check -> "check character " + check)
            .orElse("18 characters of GB 32100-2015: 0-9 and A-Y without I, O, S, V");
    return Refusal.of(InputRefusal.CREDIT_CODE_INVALID, field, allowed);
  }

  /** A class names its list and its code. */
  public static @Nullable Refusal classIsNamed(
      String field, @Nullable Classification classification) {
    return classification == null
        ? null
        : Refusal.firstOf(
            saysSomething(field + ".system", classification.system(), SHORT_TEXT),
            saysSomething(field + ".code", classification.code(), SHORT_TEXT));
  }

  /** An imported record names its data set and its key there. */
  public static @Nullable Refusal originIsNamed(String field, @Nullable ImportOrigin origin) {
    return origin == null
        ? null
        : Refusal.firstOf(
            saysSomething(field + ".source", origin.source(), SHORT_TEXT),
            saysSomething(field + ".record", origin.record(), SHORT_TEXT));
  }

  private static boolean cannotBeRecorded(int codePoint) {
    return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
  }
}
