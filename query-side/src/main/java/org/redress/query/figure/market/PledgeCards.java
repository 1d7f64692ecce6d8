package org.redress.query.figure.market;

import static org.redress.query.counter.PeriodKeys.dayOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.redress.events.pledge.NoReasonReturnCarriedOut;
import org.redress.events.pledge.NoReasonReturnRefused;
import org.redress.events.pledge.PledgeEnded;
import org.redress.events.pledge.PledgeEvent;
import org.redress.events.pledge.PledgeMade;
import org.redress.events.pledge.PledgeResumed;
import org.redress.events.pledge.PledgeSuspended;
import org.redress.query.PartList;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of merchants that pledged. */
public final class PledgeCards implements Source<PledgeCard> {

  @Override
  public String collection() {
    return "figure_pledges";
  }

  @Override
  public Class<PledgeCard> type() {
    return PledgeCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof PledgeEvent e ? merchantOf(e) : null;
  }

  private static String merchantOf(PledgeEvent event) {
    return switch (event) {
      case PledgeMade e -> e.merchantId();
      case PledgeSuspended e -> e.merchantId();
      case PledgeResumed e -> e.merchantId();
      case PledgeEnded e -> e.merchantId();
      case NoReasonReturnCarriedOut e -> e.merchantId();
      case NoReasonReturnRefused e -> e.merchantId();
    };
  }

  @Override
  public PledgeCard fold(@Nullable PledgeCard before, Recorded event) {
    LocalDate day = dayOf(event.event().occurredAt());
    if (event.event() instanceof PledgeMade made) {
      return made(before, event, made, day);
    }
    PledgeCard card = MissingDocument.unlessPresent(before, event);
    return switch ((PledgeEvent) event.event()) {
      case PledgeMade e -> made(before, event, e, day);
      case PledgeSuspended e -> pledge(card, event, e, days -> Span.ended(days, day));
      case PledgeEnded e -> pledge(card, event, e, days -> Span.ended(days, day));
      case PledgeResumed e -> pledge(card, event, e, days -> Span.begun(days, day));
      case NoReasonReturnCarriedOut e ->
          with(card, event, card.pledges(), returned(card.returns(), e, day), card.refusals());
      case NoReasonReturnRefused _ ->
          with(card, event, card.pledges(), card.returns(), PartList.add(card.refusals(), day));
    };
  }

  private static PledgeCard made(
      @Nullable PledgeCard before, Recorded event, PledgeMade e, LocalDate day) {
    PledgeDays pledge = new PledgeDays(e.pledgeId(), e.kind().name(), List.of(new Span(day, null)));
    return before == null
        ? new PledgeCard(
            e.merchantId(), event.position(), e.region(), List.of(pledge), List.of(), List.of())
        : with(
            before,
            event,
            PartList.add(before.pledges(), pledge),
            before.returns(),
            before.refusals());
  }

  private static PledgeCard pledge(
      PledgeCard card, Recorded event, PledgeEvent e, UnaryOperator<List<Span>> change) {
    List<PledgeDays> pledges =
        PartList.change(
            card.pledges(),
            PledgeDays::pledgeId,
            e.pledgeId(),
            pledge ->
                new PledgeDays(pledge.pledgeId(), pledge.kind(), change.apply(pledge.inForce())));
    return with(card, event, pledges, card.returns(), card.refusals());
  }

  /** Returns of one day and currency are kept as one sum. */
  private static List<ReturnDay> returned(
      List<ReturnDay> days, NoReasonReturnCarriedOut e, LocalDate day) {
    List<ReturnDay> changed = new ArrayList<>(days);
    for (int i = 0; i < changed.size(); i++) {
      ReturnDay known = changed.get(i);
      if (known.day().equals(day) && known.currency().equals(e.currency())) {
        changed.set(
            i,
            new ReturnDay(
                day,
                e.currency(),
                known.returns() + 1,
                Math.addExact(known.amountMinor(), e.amountMinor())));
        return List.copyOf(changed);
      }
    }
    changed.add(new ReturnDay(day, e.currency(), 1, e.amountMinor()));
    return List.copyOf(changed);
  }

  private static PledgeCard with(
      PledgeCard card,
      Recorded event,
      List<PledgeDays> pledges,
      List<ReturnDay> returns,
      List<LocalDate> refusals) {
    return new PledgeCard(card.id(), event.position(), card.region(), pledges, returns, refusals);
  }
}
