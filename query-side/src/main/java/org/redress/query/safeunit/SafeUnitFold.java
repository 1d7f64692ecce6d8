package org.redress.query.safeunit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.safeunit.SafeUnitEvent;
import org.redress.events.safeunit.UnitAwardWithdrawn;
import org.redress.events.safeunit.UnitAwarded;
import org.redress.events.safeunit.UnitEnrolled;
import org.redress.events.safeunit.UnitRemoved;
import org.redress.query.PartList;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one unit of safe consumption. */
public final class SafeUnitFold {

  private SafeUnitFold() {}

  /**
   * The unit after the event.
   *
   * @throws MissingDocument when there is no unit and the event does not enrol one
   */
  public static SafeUnit apply(@Nullable SafeUnit before, Recorded recorded, SafeUnitEvent event) {
    if (event instanceof UnitEnrolled enrolled) {
      return enrolled(enrolled, recorded);
    }
    SafeUnit unit = MissingDocument.unlessPresent(before, recorded);
    return switch (event) {
      case UnitEnrolled e -> enrolled(e, recorded);
      case UnitAwarded e -> awarded(unit, recorded, e);
      case UnitAwardWithdrawn e -> withdrawn(unit, recorded, e);
      case UnitRemoved e ->
          with(unit, recorded, SafeUnitStage.REMOVED, unit.awards(), e.occurredAt(), e.reason());
    };
  }

  private static SafeUnit enrolled(UnitEnrolled e, Recorded recorded) {
    return new SafeUnit(
        e.unitId(),
        recorded.position(),
        recorded.version(),
        SafeUnitStage.ENROLLED,
        e.kind(),
        e.name(),
        e.place(),
        e.region(),
        RegionPath.of(e.region()),
        e.level(),
        e.organisationId(),
        e.merchantId(),
        e.occurredAt(),
        List.of(),
        null,
        null);
  }

  private static SafeUnit awarded(SafeUnit unit, Recorded recorded, UnitAwarded e) {
    UnitAward award =
        new UnitAward(
            e.awardId(), e.level(), e.awardedBy(), e.occurredAt(), e.validTo(), null, null);
    return with(
        unit, recorded, SafeUnitStage.AWARDED, PartList.add(unit.awards(), award), null, null);
  }

  private static SafeUnit withdrawn(SafeUnit unit, Recorded recorded, UnitAwardWithdrawn e) {
    List<UnitAward> awards =
        PartList.change(
            unit.awards(),
            UnitAward::id,
            e.awardId(),
            award ->
                new UnitAward(
                    award.id(),
                    award.level(),
                    award.awardedBy(),
                    award.awardedAt(),
                    award.validTo(),
                    e.occurredAt(),
                    e.reason()));
    return with(unit, recorded, SafeUnitStage.ENROLLED, awards, null, null);
  }

  private static SafeUnit with(
      SafeUnit unit,
      Recorded recorded,
      SafeUnitStage stage,
      List<UnitAward> awards,
      @Nullable Instant removedAt,
      @Nullable String removedBecause) {
    return new SafeUnit(
        unit.id(),
        recorded.position(),
        recorded.version(),
        stage,
        unit.kind(),
        unit.name(),
        unit.place(),
        unit.region(),
        unit.regions(),
        unit.level(),
        unit.organisationId(),
        unit.merchantId(),
        unit.enrolledAt(),
        awards,
        removedAt,
        removedBecause);
  }
}
