package org.redress.events.codes;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version of a code list. A later version has its own entry, so a class that was dropped or added
 * stands in the versions that have it and in no other.
 *
 * @param version name of this version of the data
 * @param system name of the code list, as classes carry it
 * @param kind what its classes are classes of
 * @param from first day on which it holds, null when its source names none
 * @param to last day on which it holds, null when its source names none
 * @param source where it was published
 * @param codes its codes or official labels, empty when only their form is known
 * @param form what every code looks like, as a regular expression; null when the codes are listed
 */
public record ClassList(
    String version,
    String system,
    ClassKind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String source,
    Set<String> codes,
    @Nullable String form) {

  /**
   * Copies the codes.
   *
   * @throws IllegalArgumentException when it ends before it begins, and unless it has either codes
   *     or a form that is a regular expression
   */
  public ClassList {
    codes = Set.copyOf(codes);
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("Code list " + version + " ends before it begins");
    }
    if (codes.isEmpty() == (form == null)) {
      throw new IllegalArgumentException("Code list " + version + " needs either codes or a form");
    }
    if (form != null) {
      Pattern.compile(form);
    }
  }

  /** Whether a code is one of its classes. */
  public boolean holds(String code) {
    return form == null ? codes.contains(code) : Pattern.matches(form, code);
  }

  /**
   * Whether it holds on any day of a period.
   *
   * @param first first day, null for no bound
   * @param last last day, null for no bound
   */
  public boolean isInForce(@Nullable LocalDate first, @Nullable LocalDate last) {
    return (from == null || last == null || !last.isBefore(from))
        && (to == null || first == null || !first.isAfter(to));
  }

  /** The days on which it holds, in words for a person. */
  public String days() {
    return (from == null ? "" : "from " + from)
        + (from == null || to == null ? "" : " ")
        + (to == null ? "" : "to " + to);
  }
}
