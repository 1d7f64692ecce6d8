package org.redress.query.figure.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.events.partner.MechanismEvent;
import org.redress.events.partner.MechanismKind;
import org.redress.events.partner.MechanismSetUp;
import org.redress.events.partner.PartnerJoined;
import org.redress.events.partner.PartnerLeft;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of mechanisms of cooperation. */
public final class MechanismCards implements Source<TallyCard> {

  @Override
  public String collection() {
    return "figure_mechanisms";
  }

  @Override
  public Class<TallyCard> type() {
    return TallyCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof MechanismEvent e ? e.streamId() : null;
  }

  @Override
  public TallyCard fold(@Nullable TallyCard before, Recorded event) {
    if (!(event.event() instanceof MechanismEvent fact)) {
      return MissingDocument.unlessPresent(before, event);
    }
    return switch (fact) {
      case MechanismSetUp e ->
          new TallyCard(
              e.mechanismId(),
              event.position(),
              e.region(),
              null,
              null,
              e.kind().name(),
              List.of());
      case PartnerJoined e -> change(before, event, PeriodKeys.dayOf(e.occurredAt()), 1);
      case PartnerLeft e -> change(before, event, PeriodKeys.dayOf(e.occurredAt()).plusDays(1), -1);
    };
  }

  /** The last day of a partner is one on which it still takes part. */
  private static TallyCard change(
      @Nullable TallyCard before, Recorded event, LocalDate day, long amount) {
    TallyCard card = MissingDocument.unlessPresent(before, event);
    MechanismKind kind = MechanismKind.valueOf(Objects.requireNonNull(card.scheme()));
    return card.plus(event, new Contribution(Tallies.partners(kind), day, amount));
  }
}
