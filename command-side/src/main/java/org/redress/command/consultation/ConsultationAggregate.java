package org.redress.command.consultation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.events.consultation.ConsultationEvent;

/**
 * The shell that carries a consultation's state for Axon; {@link ConsultationDecider} decides. The
 * revision rises when {@code evolve} begins to read the same events differently, so that no
 * snapshot outlives it.
 */
@AggregateRoot(type = ConsultationAggregate.TYPE)
@Revision("1")
public final class ConsultationAggregate {

  /** Type of a consultation's stream in the log. */
  public static final String TYPE = "Consultation";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String consultationId;

  private ConsultationState state = ConsultationDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  ConsultationAggregate() {}

  /** A consultation of which nothing is known yet. */
  public ConsultationAggregate(String consultationId) {
    this.consultationId = consultationId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ConsultationCommand command) {
    ConsultationDecider.decide(command, state).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(ConsultationEvent event) {
    consultationId = event.consultationId();
    state = ConsultationDecider.evolve(state, event);
  }
}
