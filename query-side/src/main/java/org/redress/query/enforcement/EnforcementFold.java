package org.redress.query.enforcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.redress.events.clock.ClockEvent;
import org.redress.events.enforcement.EnforcementCaseClosed;
import org.redress.events.enforcement.EnforcementCaseOpened;
import org.redress.events.enforcement.EnforcementEvent;
import org.redress.events.enforcement.PenaltyDecided;
import org.redress.events.enforcement.PenaltyPublished;
import org.redress.events.enforcement.PenaltyRevoked;
import org.redress.events.enforcement.PenaltyTermExtended;
import org.redress.events.enforcement.PenaltyTermPaused;
import org.redress.events.enforcement.PenaltyTermResumed;
import org.redress.events.enforcement.PublicationWithdrawn;
import org.redress.query.PartList;
import org.redress.query.clock.ClockFold;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one enforcement case. */
public final class EnforcementFold {

  private EnforcementFold() {}

  /**
   * The enforcement case after the event.
   *
   * @throws MissingDocument when there is no case and the event does not open one
   * @throws IllegalArgumentException for an event that is not one of an enforcement case
   */
  public static EnforcementCase apply(@Nullable EnforcementCase before, Recorded recorded) {
    return switch (recorded.event()) {
      case EnforcementEvent event -> apply(before, recorded, event);
      case ClockEvent event -> {
        EnforcementCase file = MissingDocument.unlessPresent(before, recorded).at(recorded);
        yield file.withClocks(ClockFold.apply(file.clocks(), event));
      }
      default ->
          throw new IllegalArgumentException(recorded.name() + " is no event of such a case");
    };
  }

  private static EnforcementCase apply(
      @Nullable EnforcementCase before, Recorded recorded, EnforcementEvent event) {
    if (event instanceof EnforcementCaseOpened opened) {
      return opened(opened, recorded);
    }
    EnforcementCase file = MissingDocument.unlessPresent(before, recorded).at(recorded);
    return switch (event) {
      case EnforcementCaseOpened e -> opened(e, recorded);
      case PenaltyTermExtended e ->
          file.extended(new PenaltyExtension(e.occurredAt(), e.by(), e.approvedBy(), e.until()));
      case PenaltyTermPaused e ->
          file.paused(
              EnforcementStage.PAUSED,
              PartList.add(file.pauses(), new PenaltyPause(e.pause(), e.occurredAt(), null)));
      case PenaltyTermResumed e ->
          file.paused(EnforcementStage.OPEN, resumed(file.pauses(), e.occurredAt()));
      case PenaltyDecided e ->
          file.with(EnforcementStage.PENALISED, Penalty.decided(e)).flagged(e.flags());
      case PenaltyRevoked e -> changed(file, recorded, p -> p.revoked(e.occurredAt()));
      case PenaltyPublished e ->
          changed(file, recorded, p -> p.published(e.occurredAt(), e.place()));
      case PublicationWithdrawn e ->
          changed(file, recorded, p -> p.withdrawn(e.occurredAt(), e.ground()));
      case EnforcementCaseClosed e ->
          file.closed(new EnforcementClosing(e.occurredAt(), e.outcome(), e.movedTo()))
              .flagged(e.flags());
    };
  }

  private static EnforcementCase opened(EnforcementCaseOpened e, Recorded recorded) {
    return new EnforcementCase(
        e.enforcementId(),
        recorded.position(),
        recorded.version(),
        EnforcementStage.OPEN,
        List.of(),
        new EnforcementOpening(
            e.occurredAt(),
            e.source(),
            e.caseId(),
            e.clueId(),
            e.target(),
            e.region(),
            e.problemClass(),
            e.origin()),
        List.of(),
        List.of(),
        null,
        null,
        List.of());
  }

  private static List<PenaltyPause> resumed(List<PenaltyPause> pauses, Instant at) {
    var changed = new ArrayList<>(pauses);
    PenaltyPause last = changed.removeLast();
    changed.add(new PenaltyPause(last.pause(), last.pausedAt(), at));
    return List.copyOf(changed);
  }

  private static EnforcementCase changed(
      EnforcementCase file, Recorded recorded, UnaryOperator<Penalty> change) {
    return file.with(
        file.stage(), change.apply(MissingDocument.unlessPresent(file.penalty(), recorded)));
  }
}
