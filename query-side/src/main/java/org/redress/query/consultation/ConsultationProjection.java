package org.redress.query.consultation;

import java.util.List;
import org.redress.events.consultation.ConsultationEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each consultation; they are read by id alone. */
public final class ConsultationProjection implements View<Consultation> {

  /** Its name. */
  public static final String NAME = "consultations";

  private static final int FORM = 1;

  private ConsultationProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new ConsultationProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<Consultation> type() {
    return Consultation.class;
  }

  @Override
  public List<Change<Consultation>> changes(Recorded event) {
    return event.event() instanceof ConsultationEvent fact
        ? List.of(
            new Change<>(
                fact.consultationId(), before -> ConsultationFold.apply(before, event, fact)))
        : List.of();
  }
}
