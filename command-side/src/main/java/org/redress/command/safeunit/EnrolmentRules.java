package org.redress.command.safeunit;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import org.jspecify.annotations.Nullable;
import org.redress.command.AreaRules;
import org.redress.command.MerchantRules;
import org.redress.command.Neighbours;
import org.redress.command.Refusal;

/** What a unit or area must be to take part. */
final class EnrolmentRules {

  private EnrolmentRules() {}

  /** Every rule for entering the list. */
  static @Nullable Refusal met(EnrolUnit c, Neighbours neighbours) {
    return Refusal.firstOf(
        idIsWellFormed("unitId", c.unitId()),
        saysSomething("name", c.name(), SHORT_TEXT),
        saysSomething("place", c.place(), SHORT_TEXT),
        regionIsWellFormed("region", c.region()),
        AreaRules.organisationIsThereFor(
            c.organisationId(),
            c.region(),
            c.occurredAt(),
            neighbours,
            SafeUnitRefusal.UNIT_OUTSIDE_AREA),
        c.kind().area() && c.merchantId() != null
            ? Refusal.of(SafeUnitRefusal.UNIT_AREA_WITH_OPERATOR, "merchantId", "none")
            : null,
        MerchantRules.isRegistered("merchantId", c.merchantId(), neighbours));
  }
}
