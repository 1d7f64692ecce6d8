package org.redress.query.casefile;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.query.complaint.MaskedComplainant;

/**
 * Another case that may be about the same dispute.
 *
 * @param file the other case
 * @param samePhone whether the masked telephone numbers agree
 * @param sameName whether the masked names agree
 */
public record PossibleDuplicate(CaseFile file, boolean samePhone, boolean sameName) {

  /**
   * What makes two cases against one operator look like one; empty when nothing does. Masked data
   * only hints: the last digits of a telephone number agree, or the surnames while a number is
   * missing.
   */
  static Optional<PossibleDuplicate> between(CaseFile one, CaseFile other) {
    MaskedComplainant first = one.complainant();
    MaskedComplainant second = other.complainant();
    boolean phonesKnown = showsDigits(first.phone()) && showsDigits(second.phone());
    boolean samePhone = phonesKnown && Objects.equals(first.phone(), second.phone());
    boolean sameName = first.name().equals(second.name());
    return !one.id().equals(other.id()) && (samePhone || (sameName && !phonesKnown))
        ? Optional.of(new PossibleDuplicate(other, samePhone, sameName))
        : Optional.empty();
  }

  private static boolean showsDigits(@Nullable String maskedPhone) {
    return maskedPhone != null && maskedPhone.chars().anyMatch(Character::isDigit);
  }
}
