package org.redress.command.safeunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.Spec.givenSafeUnit;
import static org.redress.command.safeunit.SafeUnitSamples.AT;
import static org.redress.command.safeunit.SafeUnitSamples.ID;
import static org.redress.command.safeunit.SafeUnitSamples.LATER;
import static org.redress.command.safeunit.SafeUnitSamples.award;
import static org.redress.command.safeunit.SafeUnitSamples.enrol;
import static org.redress.command.safeunit.SafeUnitSamples.remove;
import static org.redress.command.safeunit.SafeUnitSamples.withdraw;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.redress.command.CaseSamples;
import org.redress.command.InputRefusal;
import org.redress.command.KnownNeighbours;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.events.safeunit.SafeUnitKind;
import org.redress.events.safeunit.UnitAwardWithdrawn;
import org.redress.events.safeunit.UnitAwarded;
import org.redress.events.safeunit.UnitEnrolled;

class SafeUnitTest {

  @Test
  void unitEntersTheListOfALevel() {
    givenSafeUnit()
        .when(enrol())
        .then(
            new UnitEnrolled(
                ID,
                AT,
                SafeUnitKind.SHOP,
                "样例店",
                "样例路 1 号",
                "350102",
                OrganisationLevel.PROVINCE,
                KnownNeighbours.COUNTY,
                CaseSamples.MERCHANT));
  }

  @Test
  void areaIsNotRunByOneOperator() {
    givenSafeUnit()
        .when(enrol(SafeUnitKind.SCENIC_AREA, CaseSamples.MERCHANT))
        .thenRefused(SafeUnitRefusal.UNIT_AREA_WITH_OPERATOR, "merchantId", "none");
    givenSafeUnit().when(enrol(SafeUnitKind.SCENIC_AREA, null)).thenOne(UnitEnrolled.class);
  }

  @Test
  void operatorThatIsNotRegisteredIsRefused() {
    givenSafeUnit()
        .when(enrol(SafeUnitKind.SHOP, "MX-2"))
        .thenRefused(InputRefusal.MERCHANT_UNKNOWN, "merchantId", "a merchant that is registered");
  }

  @Test
  void awardThatWasTakenBackMayBeGivenAgainUnderANewId() {
    givenSafeUnit(enrol(), award())
        .when(withdraw())
        .then(
            new UnitAwardWithdrawn(
                ID, LATER, "A1", "样例:指标不达标", SafeUnitKind.SHOP, "350102", CaseSamples.MERCHANT));
    assertThat(
            givenSafeUnit(enrol(), award(), withdraw())
                .when(award())
                .thenOne(UnitAwarded.class)
                .awardId())
        .isEqualTo("A2");
  }

  @Test
  void awardEndsNotBeforeTheDayItIsGiven() {
    givenSafeUnit(enrol())
        .when(new AwardUnit(ID, LATER, OrganisationLevel.COUNTY, "样例局", LocalDate.of(2026, 6, 19)))
        .thenRefused(SafeUnitRefusal.UNIT_AWARD_ENDS_TOO_EARLY, "validTo", "not before 2026-06-20");
  }

  @Test
  void modelLosesItsAwardBeforeItLeavesTheList() {
    givenSafeUnit(enrol(), award()).when(remove()).thenNotIn("AWARDED", "ENROLLED");
  }
}
