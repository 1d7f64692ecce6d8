package org.redress.command.safeunit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseSamples;
import org.redress.command.KnownNeighbours;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.events.safeunit.SafeUnitKind;

/** The commands of one shop, enrolled on 2026-04-20 at 10:00 in Shanghai. */
final class SafeUnitSamples {

  static final String ID = "SU-1";
  static final Instant AT = Instant.parse("2026-04-20T02:00:00Z");
  static final Instant LATER = Instant.parse("2026-06-20T02:00:00Z");

  private SafeUnitSamples() {}

  static EnrolUnit enrol() {
    return enrol(SafeUnitKind.SHOP, CaseSamples.MERCHANT);
  }

  static EnrolUnit enrol(SafeUnitKind kind, @Nullable String merchantId) {
    return new EnrolUnit(
        ID,
        AT,
        kind,
        "样例店",
        "样例路 1 号",
        "350102",
        OrganisationLevel.PROVINCE,
        KnownNeighbours.COUNTY,
        merchantId);
  }

  static AwardUnit award() {
    return new AwardUnit(ID, LATER, OrganisationLevel.PROVINCE, "样例联席会议", null);
  }

  static WithdrawUnitAward withdraw() {
    return new WithdrawUnitAward(ID, LATER, "样例:指标不达标");
  }

  static RemoveUnit remove() {
    return new RemoveUnit(ID, LATER, "样例:停业");
  }
}
