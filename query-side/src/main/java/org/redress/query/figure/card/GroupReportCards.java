package org.redress.query.figure.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.group.GroupDisputeOpened;
import org.redress.events.group.GroupEvent;
import org.redress.events.group.GroupReportedUp;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of group disputes that were reported up. */
public final class GroupReportCards implements Source<TallyCard> {

  @Override
  public String collection() {
    return "figure_group_reports";
  }

  @Override
  public Class<TallyCard> type() {
    return TallyCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof GroupEvent e ? e.streamId() : null;
  }

  @Override
  public TallyCard fold(@Nullable TallyCard before, Recorded event) {
    if (event.event() instanceof GroupDisputeOpened e) {
      return TallyCard.in(e.region(), event, List.of());
    }
    TallyCard card = MissingDocument.unlessPresent(before, event);
    return event.event() instanceof GroupReportedUp e
        ? card.plus(
            event, Contribution.one(Tallies.GROUPS_REPORTED_UP, PeriodKeys.dayOf(e.occurredAt())))
        : card.after(event, card.contributions());
  }
}
