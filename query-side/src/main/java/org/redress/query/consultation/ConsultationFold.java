package org.redress.query.consultation;

import org.jspecify.annotations.Nullable;
import org.redress.events.consultation.ConsultationAnswered;
import org.redress.events.consultation.ConsultationEvent;
import org.redress.events.consultation.ConsultationRegistered;
import org.redress.events.consultation.ConsultationRouted;
import org.redress.query.MaskedSender;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one consultation. */
public final class ConsultationFold {

  private ConsultationFold() {}

  /**
   * The consultation after the event.
   *
   * @throws MissingDocument when there is no consultation and the event does not begin one
   */
  public static Consultation apply(
      @Nullable Consultation before, Recorded recorded, ConsultationEvent event) {
    return switch (event) {
      case ConsultationRegistered e -> registered(e, recorded);
      case ConsultationAnswered e ->
          MissingDocument.unlessPresent(before, recorded)
              .ended(ConsultationStage.ANSWERED, null, e.occurredAt(), recorded);
      case ConsultationRouted e ->
          MissingDocument.unlessPresent(before, recorded)
              .ended(ConsultationStage.ROUTED, e.way(), e.occurredAt(), recorded);
    };
  }

  private static Consultation registered(ConsultationRegistered e, Recorded recorded) {
    return new Consultation(
        e.consultationId(),
        recorded.position(),
        recorded.version(),
        ConsultationStage.REGISTERED,
        e.kind(),
        e.occurredAt(),
        e.channel(),
        MaskedSender.orNull(e.sender()),
        e.region(),
        e.letterId(),
        e.origin(),
        null,
        null);
  }
}
