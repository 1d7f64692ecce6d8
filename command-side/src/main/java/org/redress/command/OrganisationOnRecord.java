package org.redress.command;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.events.organisation.OrganisationLevel;

/**
 * What a decision may know of an organisation.
 *
 * @param id its id
 * @param level its level
 * @param region its GB/T 2260 code, or that of the authority it belongs to
 * @param intakeCentre whether it receives complaints for its area and routes them
 * @param validFrom first day on which it exists
 * @param validTo last day on which it exists, null while no end is known
 * @param superiors the organisations above it, the nearest first
 */
public record OrganisationOnRecord(
    String id,
    OrganisationLevel level,
    String region,
    boolean intakeCentre,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<String> superiors) {

  private static final Pattern GB_T_2260 = Pattern.compile("\\d{6}");

  private static final Pattern NOTHING_BELOW = Pattern.compile("(00)+$");

  /** Copies the superiors. */
  public OrganisationOnRecord {
    superiors = List.copyOf(superiors);
  }

  /** Whether it exists on the day. */
  public boolean existsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /**
   * Whether a place lies in the area that the organisation is there for. GB/T 2260 codes are read
   * by their pairs of digits, those of other schemes by their parts.
   *
   * @param placeRegion code of the region in which the place lies
   */
  public boolean covers(String placeRegion) {
    if (level == OrganisationLevel.NATIONAL || placeRegion.equals(region)) {
      return true;
    }
    return GB_T_2260.matcher(region).matches()
        ? placeRegion.startsWith(NOTHING_BELOW.matcher(region).replaceFirst(""))
        : placeRegion.startsWith(region + '-');
  }

  /** Whether the other organisation stands above it, directly or not. */
  public boolean isBelow(String otherId) {
    return superiors.contains(otherId);
  }
}
