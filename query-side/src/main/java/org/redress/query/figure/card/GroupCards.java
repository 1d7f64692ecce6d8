package org.redress.query.figure.card;

import static org.redress.query.counter.PeriodKeys.dayOf;

import org.jspecify.annotations.Nullable;
import org.redress.events.group.GroupDisputeOpened;
import org.redress.events.group.GroupDisputeSettled;
import org.redress.events.group.GroupEvent;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of group disputes. */
public final class GroupCards implements Source<GroupCard> {

  @Override
  public String collection() {
    return "figure_groups";
  }

  @Override
  public Class<GroupCard> type() {
    return GroupCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof GroupEvent e ? e.streamId() : null;
  }

  @Override
  public GroupCard fold(@Nullable GroupCard before, Recorded event) {
    if (event.event() instanceof GroupDisputeOpened e) {
      return new GroupCard(e.groupId(), event.position(), e.region(), null, 0, null);
    }
    GroupCard card = MissingDocument.unlessPresent(before, event);
    return event.event() instanceof GroupDisputeSettled e
        ? new GroupCard(
            card.id(),
            event.position(),
            card.region(),
            dayOf(e.occurredAt()),
            e.amountInvolvedMinor(),
            e.currency())
        : new GroupCard(
            card.id(),
            event.position(),
            card.region(),
            card.settledOn(),
            card.amountMinor(),
            card.currency());
  }
}
