package org.redress.query.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.outreach.ComparisonTestPublished;
import org.redress.events.outreach.OutreachCancelled;
import org.redress.events.outreach.OutreachCorrected;
import org.redress.events.outreach.OutreachEvent;
import org.redress.events.outreach.OutreachHeld;
import org.redress.events.outreach.OutreachPlanned;
import org.redress.events.outreach.OutreachProfile;
import org.redress.events.outreach.OutreachReach;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one activity for consumers. */
public final class OutreachFold {

  private OutreachFold() {}

  /**
   * The activity after the event.
   *
   * @throws MissingDocument when there is no activity and the event does not begin one
   */
  public static OutreachActivity apply(
      @Nullable OutreachActivity before, Recorded recorded, OutreachEvent event) {
    return switch (event) {
      case OutreachPlanned e ->
          of(recorded, e, OutreachStage.PLANNED, e.profile(), e.plannedOn(), null, null, null);
      case OutreachHeld e -> held(before, recorded, e);
      case OutreachCorrected e ->
          changed(
              MissingDocument.unlessPresent(before, recorded),
              recorded,
              OutreachStage.HELD,
              e.reach(),
              e.reason());
      case OutreachCancelled e ->
          changed(
              MissingDocument.unlessPresent(before, recorded),
              recorded,
              OutreachStage.CANCELLED,
              null,
              e.reason());
      case ComparisonTestPublished e ->
          of(
              recorded,
              e,
              OutreachStage.TEST_PUBLISHED,
              e.profile(),
              null,
              null,
              null,
              new ComparisonTest(e.objectClass(), e.firms(), e.brands(), e.products()));
    };
  }

  private static OutreachActivity held(
      @Nullable OutreachActivity before, Recorded recorded, OutreachHeld e) {
    LocalDate plannedOn = before == null ? null : before.plannedOn();
    return of(recorded, e, OutreachStage.HELD, e.profile(), plannedOn, e.heldOn(), e.reach(), null);
  }

  private static OutreachActivity of(
      Recorded recorded,
      OutreachEvent event,
      OutreachStage stage,
      OutreachProfile profile,
      @Nullable LocalDate plannedOn,
      @Nullable LocalDate heldOn,
      @Nullable OutreachReach reach,
      @Nullable ComparisonTest test) {
    return new OutreachActivity(
        event.activityId(),
        recorded.position(),
        recorded.version(),
        stage,
        profile,
        RegionPath.of(profile.region()),
        event.occurredAt(),
        plannedOn,
        heldOn,
        reach,
        test,
        null);
  }

  private static OutreachActivity changed(
      OutreachActivity before,
      Recorded recorded,
      OutreachStage stage,
      @Nullable OutreachReach reach,
      String reason) {
    return new OutreachActivity(
        before.id(),
        recorded.position(),
        recorded.version(),
        stage,
        before.profile(),
        before.regions(),
        before.recordedAt(),
        before.plannedOn(),
        before.heldOn(),
        reach,
        before.test(),
        reason);
  }
}
