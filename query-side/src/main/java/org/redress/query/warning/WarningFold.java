package org.redress.query.warning;

import org.jspecify.annotations.Nullable;
import org.redress.events.warning.WarningEvent;
import org.redress.events.warning.WarningPublished;
import org.redress.events.warning.WarningWithdrawn;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one consumption warning. */
public final class WarningFold {

  private WarningFold() {}

  /**
   * The warning after the event.
   *
   * @throws MissingDocument when there is no warning and the event does not publish one
   */
  public static ConsumptionWarning apply(
      @Nullable ConsumptionWarning before, Recorded recorded, WarningEvent event) {
    return switch (event) {
      case WarningPublished e -> published(e, recorded);
      case WarningWithdrawn e ->
          withdrawn(MissingDocument.unlessPresent(before, recorded), e, recorded);
    };
  }

  private static ConsumptionWarning published(WarningPublished e, Recorded recorded) {
    return new ConsumptionWarning(
        e.warningId(),
        recorded.position(),
        recorded.version(),
        e.occurredAt(),
        e.kind(),
        e.number(),
        e.region(),
        e.title(),
        e.text(),
        e.objectClass(),
        e.problemClass(),
        e.publishedBy(),
        RegionPath.of(e.region()),
        null,
        null);
  }

  private static ConsumptionWarning withdrawn(
      ConsumptionWarning before, WarningWithdrawn e, Recorded recorded) {
    return new ConsumptionWarning(
        before.id(),
        recorded.position(),
        recorded.version(),
        before.publishedAt(),
        before.kind(),
        before.number(),
        before.region(),
        before.title(),
        before.text(),
        before.objectClass(),
        before.problemClass(),
        before.publishedBy(),
        before.regions(),
        e.occurredAt(),
        e.reason());
  }
}
