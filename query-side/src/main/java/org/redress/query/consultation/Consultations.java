package org.redress.query.consultation;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.redress.events.consultation.ConsultationEvent;
import org.redress.query.projection.StreamReader;

/** Reads consultations: from the read model, or one straight from the log. */
public final class Consultations {

  private final MongoCollection<Consultation> consultations;
  private final StreamReader log;

  /** Reads from this database and this log. */
  public Consultations(MongoDatabase database, StreamReader log) {
    this.consultations = database.getCollection(ConsultationProjection.NAME, Consultation.class);
    this.log = log;
  }

  /** The consultation with this id. */
  public Optional<Consultation> find(String id) {
    return Optional.ofNullable(consultations.find(Filters.eq("_id", id)).first());
  }

  /** The consultation with everything that is in the log. */
  public Optional<Consultation> fromLog(String id) {
    AtomicReference<@Nullable Consultation> consultation = new AtomicReference<>();
    log.forEach(
        id,
        Long.MAX_VALUE,
        event -> {
          if (event.event() instanceof ConsultationEvent fact) {
            consultation.set(ConsultationFold.apply(consultation.get(), event, fact));
          }
        });
    return Optional.ofNullable(consultation.get());
  }
}
