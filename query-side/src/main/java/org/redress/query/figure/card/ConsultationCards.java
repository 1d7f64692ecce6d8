package org.redress.query.figure.card;

import static org.redress.query.counter.PeriodKeys.dayOf;

import org.jspecify.annotations.Nullable;
import org.redress.events.consultation.ConsultationAnswered;
import org.redress.events.consultation.ConsultationEvent;
import org.redress.events.consultation.ConsultationKind;
import org.redress.events.consultation.ConsultationRegistered;
import org.redress.events.consultation.ConsultationRouted;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of queries and other demands. */
public final class ConsultationCards implements Source<ConsultationCard> {

  @Override
  public String collection() {
    return "figure_consultations";
  }

  @Override
  public Class<ConsultationCard> type() {
    return ConsultationCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof ConsultationEvent e ? e.consultationId() : null;
  }

  @Override
  public ConsultationCard fold(@Nullable ConsultationCard before, Recorded event) {
    return switch ((ConsultationEvent) event.event()) {
      case ConsultationRegistered e ->
          new ConsultationCard(
              e.consultationId(),
              event.position(),
              new Arrival(dayOf(e.occurredAt()), e.channel(), e.region(), null, null, null),
              e.kind() == ConsultationKind.QUERY,
              null,
              null);
      case ConsultationAnswered _, ConsultationRouted _ -> {
        ConsultationCard card = MissingDocument.unlessPresent(before, event);
        yield new ConsultationCard(
            card.id(),
            event.position(),
            card.arrival(),
            card.query(),
            event.organisation(),
            dayOf(event.event().occurredAt()));
      }
    };
  }
}
