package org.redress.query.figure.market;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.indicator.IndicatorClass;
import org.redress.events.indicator.IndicatorSetEvent;
import org.redress.events.indicator.IndicatorSetPublished;
import org.redress.query.PartList;
import org.redress.query.figure.Source;
import org.redress.query.projection.Recorded;

/** Makes the cards of sets of indicators. */
public final class IndicatorSetCards implements Source<IndicatorSetCard> {

  @Override
  public String collection() {
    return "figure_indicator_sets";
  }

  @Override
  public Class<IndicatorSetCard> type() {
    return IndicatorSetCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof IndicatorSetEvent e ? e.setId() : null;
  }

  @Override
  public IndicatorSetCard fold(@Nullable IndicatorSetCard before, Recorded event) {
    return switch ((IndicatorSetEvent) event.event()) {
      case IndicatorSetPublished e ->
          new IndicatorSetCard(
              e.setId(),
              event.position(),
              before == null ? e.region() : before.region(),
              PartList.add(before == null ? List.of() : before.versions(), version(e)));
    };
  }

  private static IndicatorVersion version(IndicatorSetPublished e) {
    int special = (int) e.classes().stream().filter(IndicatorClass::special).count();
    return new IndicatorVersion(
        e.validFrom(),
        e.classes().size() - special,
        special,
        e.classes().stream().mapToInt(group -> group.indicators().size()).sum());
  }
}
