package org.redress.query.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.indicator.IndicatorSetEvent;
import org.redress.events.indicator.IndicatorSetPublished;
import org.redress.query.PartList;
import org.redress.query.projection.Recorded;

/** Folds the events of one set of indicators. */
public final class IndicatorSetFold {

  private IndicatorSetFold() {}

  /** The set after the event. */
  public static IndicatorSet apply(
      @Nullable IndicatorSet before, Recorded recorded, IndicatorSetEvent event) {
    return switch (event) {
      case IndicatorSetPublished e -> published(before, recorded, e);
    };
  }

  private static IndicatorSet published(
      @Nullable IndicatorSet before, Recorded recorded, IndicatorSetPublished e) {
    IndicatorSetVersion version =
        new IndicatorSetVersion(
            e.version(),
            e.validFrom(),
            e.occurredAt(),
            e.title(),
            e.region(),
            e.publishedBy(),
            e.classes());
    return new IndicatorSet(
        e.setId(),
        recorded.position(),
        recorded.version(),
        PartList.add(before == null ? List.of() : before.versions(), version));
  }
}
