package org.redress.query.signal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.signal.GroupSignalRaised;
import org.redress.events.signal.SignalAcknowledged;
import org.redress.events.signal.SignalDismissed;
import org.redress.events.signal.SignalEvent;
import org.redress.events.signal.SignalRaised;
import org.redress.events.signal.SignalReportedUp;
import org.redress.events.signal.SurgeSignalRaised;
import org.redress.query.PartList;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one signal. */
public final class SignalFold {

  private SignalFold() {}

  /**
   * The signal after the event.
   *
   * @throws MissingDocument when there is no signal and the event does not raise one
   */
  public static Signal apply(@Nullable Signal before, Recorded recorded, SignalEvent event) {
    return switch (event) {
      case SurgeSignalRaised e -> surge(e, recorded);
      case GroupSignalRaised e -> group(e, recorded);
      case SignalAcknowledged e ->
          step(before, recorded, e, SignalStage.ACKNOWLEDGED, e.note(), e.groupId(), null);
      case SignalDismissed e ->
          step(before, recorded, e, SignalStage.DISMISSED, e.reason(), null, null);
      case SignalReportedUp e ->
          step(
              before,
              recorded,
              e,
              SignalStage.REPORTED_UP,
              e.summary().masked(),
              null,
              e.superiorId());
    };
  }

  private static Signal surge(SurgeSignalRaised e, Recorded recorded) {
    return raised(
        e,
        recorded,
        SignalKind.SURGE,
        e.day(),
        e.day(),
        e.count(),
        new SurgeEvidence(
            e.dimension(),
            e.classification(),
            e.baseline(),
            e.expected(),
            e.dispersion(),
            e.probability(),
            e.settings()),
        null);
  }

  private static Signal group(GroupSignalRaised e, Recorded recorded) {
    return raised(
        e,
        recorded,
        SignalKind.GROUP,
        e.from(),
        e.to(),
        e.count(),
        null,
        new GroupEvidence(
            e.basis(), e.merchantId(), e.objectClass(), e.problemClass(), e.settings()));
  }

  private static Signal raised(
      SignalRaised e,
      Recorded recorded,
      SignalKind kind,
      LocalDate from,
      LocalDate to,
      int count,
      @Nullable SurgeEvidence surge,
      @Nullable GroupEvidence group) {
    return new Signal(
        e.signalId(),
        recorded.position(),
        recorded.version(),
        kind,
        SignalStage.RAISED,
        e.region(),
        RegionPath.of(e.region()),
        e.occurredAt(),
        from,
        to,
        count,
        e.settingsVersion(),
        e.asOfCommit(),
        surge,
        group,
        e.caseIds(),
        List.of());
  }

  private static Signal step(
      @Nullable Signal known,
      Recorded recorded,
      SignalEvent event,
      SignalStage stage,
      String text,
      @Nullable String groupId,
      @Nullable String superiorId) {
    Signal before = MissingDocument.unlessPresent(known, recorded);
    var step =
        new SignalStep(stage, event.occurredAt(), recorded.actor(), text, groupId, superiorId);
    return new Signal(
        before.id(),
        recorded.position(),
        recorded.version(),
        before.kind(),
        stage,
        before.region(),
        before.regions(),
        before.raisedAt(),
        before.from(),
        before.to(),
        before.count(),
        before.settingsVersion(),
        before.asOfCommit(),
        before.surge(),
        before.group(),
        before.caseIds(),
        PartList.add(before.steps(), step));
  }
}
