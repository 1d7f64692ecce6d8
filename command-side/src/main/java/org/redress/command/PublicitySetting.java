package org.redress.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.clock.LimitUnit;

/**
 * A dated setting for what the rules on publicity of complaints leave to the authority, or what of
 * them an authority has put into its data folder. Without one nothing is due, nothing ends by
 * itself, and a complaint is shown only with the complainant's consent.
 *
 * @param version name of this version, recorded with every decision that it governs
 * @param source where it was published
 * @param validFrom first day on which it governs decisions, until the next one
 * @param withinLimit days after the closing within which a complaint is shown, null for no limit
 * @param withinUnit what they are counted in, null when there is no limit
 * @param termDays calendar days for which a complaint is shown, null for no end
 * @param consentRequired whether a complaint is shown only with the complainant's consent
 */
public record PublicitySetting(
    String version,
    String source,
    LocalDate validFrom,
    @Nullable Integer withinLimit,
    @Nullable LimitUnit withinUnit,
    @Nullable Integer termDays,
    boolean consentRequired) {

  /** What holds while no setting is published. */
  public static final PublicitySetting NONE =
      new PublicitySetting("none", "none", LocalDate.MIN, null, null, null, true);

  /** Refuses a setting that nobody could apply. */
  public PublicitySetting {
    if (version.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("A publicity setting names its version and its source");
    }
    if ((withinLimit == null) != (withinUnit == null)) {
      throw new IllegalArgumentException("A limit of publicity has a number and a unit");
    }
    if ((withinLimit != null && withinLimit < 1) || (termDays != null && termDays < 1)) {
      throw new IllegalArgumentException("Days of publicity are 1 or more");
    }
  }

  /** Last day on which something shown on this day is shown, null for no end. */
  public @Nullable LocalDate lastDay(LocalDate shownOn) {
    return termDays == null ? null : shownOn.plusDays(termDays);
  }
}
