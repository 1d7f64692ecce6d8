package org.redress.query.figure.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.warning.WarningEvent;
import org.redress.events.warning.WarningKind;
import org.redress.events.warning.WarningPublished;
import org.redress.events.warning.WarningWithdrawn;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of consumption warnings. */
public final class WarningCards implements Source<TallyCard> {

  @Override
  public String collection() {
    return "figure_warnings";
  }

  @Override
  public Class<TallyCard> type() {
    return TallyCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof WarningEvent e ? e.streamId() : null;
  }

  @Override
  public TallyCard fold(@Nullable TallyCard before, Recorded event) {
    if (!(event.event() instanceof WarningEvent fact)) {
      return MissingDocument.unlessPresent(before, event);
    }
    return switch (fact) {
      case WarningPublished e ->
          new TallyCard(
              e.warningId(),
              event.position(),
              e.region(),
              e.objectClass(),
              e.problemClass(),
              null,
              List.of(
                  Contribution.one(
                      e.kind() == WarningKind.WARNING ? Tallies.WARNINGS : Tallies.TIPS,
                      PeriodKeys.dayOf(e.occurredAt()))));
      case WarningWithdrawn e ->
          MissingDocument.unlessPresent(before, event)
              .plus(
                  event,
                  Contribution.one(Tallies.WARNINGS_WITHDRAWN, PeriodKeys.dayOf(e.occurredAt())));
    };
  }
}
