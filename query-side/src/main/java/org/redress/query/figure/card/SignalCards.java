package org.redress.query.figure.card;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.signal.GroupSignalRaised;
import org.redress.events.signal.SignalAcknowledged;
import org.redress.events.signal.SignalDismissed;
import org.redress.events.signal.SignalEvent;
import org.redress.events.signal.SignalReportedUp;
import org.redress.events.signal.SurgeSignalRaised;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of signals of early warning. */
public final class SignalCards implements Source<TallyCard> {

  @Override
  public String collection() {
    return "figure_signals";
  }

  @Override
  public Class<TallyCard> type() {
    return TallyCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof SignalEvent e ? e.streamId() : null;
  }

  @Override
  public TallyCard fold(@Nullable TallyCard before, Recorded event) {
    if (!(event.event() instanceof SignalEvent fact)) {
      return MissingDocument.unlessPresent(before, event);
    }
    LocalDate day = PeriodKeys.dayOf(fact.occurredAt());
    return switch (fact) {
      case SurgeSignalRaised e ->
          TallyCard.in(e.region(), event, List.of(Contribution.one(Tallies.SURGES, day)));
      case GroupSignalRaised e ->
          TallyCard.in(e.region(), event, List.of(Contribution.one(Tallies.GROUP_SIGNALS, day)));
      case SignalAcknowledged _ -> step(before, event, Tallies.SIGNALS_ACKNOWLEDGED, day);
      case SignalDismissed _ -> step(before, event, Tallies.SIGNALS_DISMISSED, day);
      case SignalReportedUp _ -> step(before, event, Tallies.SIGNALS_REPORTED_UP, day);
    };
  }

  private static TallyCard step(
      @Nullable TallyCard before, Recorded event, String measure, LocalDate day) {
    return MissingDocument.unlessPresent(before, event).plus(event, Contribution.one(measure, day));
  }
}
