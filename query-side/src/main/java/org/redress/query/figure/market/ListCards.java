package org.redress.query.figure.market;

import static org.redress.query.counter.PeriodKeys.dayOf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.ranking.MerchantListPublished;
import org.redress.events.ranking.MerchantListWithdrawn;
import org.redress.events.ranking.MerchantListingEvent;
import org.redress.events.ranking.MerchantMeasureTaken;
import org.redress.events.ranking.MerchantRectified;
import org.redress.query.PartList;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of the lists of merchants. */
public final class ListCards implements Source<ListCard> {

  @Override
  public String collection() {
    return "figure_merchant_lists";
  }

  @Override
  public Class<ListCard> type() {
    return ListCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof MerchantListingEvent e ? e.listId() : null;
  }

  @Override
  public ListCard fold(@Nullable ListCard before, Recorded event) {
    LocalDate day = dayOf(event.event().occurredAt());
    if (event.event() instanceof MerchantListPublished e) {
      return published(before, event, e, day);
    }
    ListCard card = MissingDocument.unlessPresent(before, event);
    return switch ((MerchantListingEvent) event.event()) {
      case MerchantListPublished e -> published(before, event, e, day);
      case MerchantListWithdrawn _ ->
          new ListCard(
              card.id(),
              event.position(),
              card.region(),
              null,
              0,
              0,
              card.rewards(),
              card.steps(),
              card.rectified());
      case MerchantMeasureTaken e ->
          switch (e.colour()) {
            case RED ->
                with(
                    card, event, PartList.add(card.rewards(), day), card.steps(), card.rectified());
            case BLACK ->
                with(
                    card, event, card.rewards(), PartList.add(card.steps(), day), card.rectified());
          };
      case MerchantRectified _ ->
          with(card, event, card.rewards(), card.steps(), PartList.add(card.rectified(), day));
    };
  }

  private static ListCard published(
      @Nullable ListCard before, Recorded event, MerchantListPublished e, LocalDate day) {
    return new ListCard(
        e.listId(),
        event.position(),
        e.region(),
        day,
        e.red().size(),
        e.black().size(),
        before == null ? List.of() : before.rewards(),
        before == null ? List.of() : before.steps(),
        before == null ? List.of() : before.rectified());
  }

  private static ListCard with(
      ListCard card,
      Recorded event,
      List<LocalDate> rewards,
      List<LocalDate> steps,
      List<LocalDate> rectified) {
    return new ListCard(
        card.id(),
        event.position(),
        card.region(),
        card.publishedOn(),
        card.red(),
        card.black(),
        rewards,
        steps,
        rectified);
  }
}
