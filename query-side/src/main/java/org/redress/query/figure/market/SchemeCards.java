package org.redress.query.figure.market;

import static org.redress.query.counter.PeriodKeys.dayOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.scheme.SchemeClosed;
import org.redress.events.scheme.SchemeEvent;
import org.redress.events.scheme.SchemeJoined;
import org.redress.events.scheme.SchemeLeft;
import org.redress.events.scheme.SchemeOpened;
import org.redress.query.PartList;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of local schemes. */
public final class SchemeCards implements Source<SchemeCard> {

  @Override
  public String collection() {
    return "figure_schemes";
  }

  @Override
  public Class<SchemeCard> type() {
    return SchemeCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof SchemeEvent e ? e.schemeId() : null;
  }

  @Override
  public SchemeCard fold(@Nullable SchemeCard before, Recorded event) {
    if (event.event() instanceof SchemeOpened e) {
      return new SchemeCard(e.schemeId(), event.position(), e.region(), List.of());
    }
    SchemeCard card = MissingDocument.unlessPresent(before, event);
    LocalDate day = dayOf(event.event().occurredAt());
    SchemeDay more =
        switch ((SchemeEvent) event.event()) {
          case SchemeOpened _ -> new SchemeDay(day, 0, 0, 0);
          case SchemeJoined e -> new SchemeDay(day, 1, e.again() ? 0 : 1, 0);
          case SchemeLeft _ -> new SchemeDay(day, 0, 0, 1);
          case SchemeClosed e -> new SchemeDay(day, 0, 0, e.members());
        };
    return new SchemeCard(card.id(), event.position(), card.region(), added(card.days(), more));
  }

  private static List<SchemeDay> added(List<SchemeDay> days, SchemeDay more) {
    for (int i = 0; i < days.size(); i++) {
      SchemeDay known = days.get(i);
      if (known.day().equals(more.day())) {
        List<SchemeDay> changed = new ArrayList<>(days);
        changed.set(
            i,
            new SchemeDay(
                known.day(),
                known.joined() + more.joined(),
                known.firstTime() + more.firstTime(),
                known.left() + more.left()));
        return List.copyOf(changed);
      }
    }
    return PartList.add(days, more);
  }
}
