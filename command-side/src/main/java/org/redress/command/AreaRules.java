package org.redress.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rules for registers that an organisation keeps for its area. */
public final class AreaRules {

  private AreaRules() {}

  /**
   * The organisation exists on the day and the region lies in its area.
   *
   * @param outside the capability's refusal of a region elsewhere
   */
  public static @Nullable Refusal organisationIsThereFor(
      String organisationId,
      String region,
      Instant occurredAt,
      Organisations organisations,
      RefusalCode outside) {
    OrganisationOnRecord organisation =
        organisations
            .organisation(organisationId)
            .filter(found -> found.existsOn(ChinaTime.dayOf(occurredAt)))
            .orElse(null);
    if (organisation == null) {
      return Refusal.of(
          InputRefusal.ORGANISATION_UNKNOWN,
          "organisationId",
          "an organisation that is on record on that day");
    }
    return organisation.covers(region)
        ? null
        : Refusal.of(outside, "region", "a region in the area of " + organisation.region());
  }
}
