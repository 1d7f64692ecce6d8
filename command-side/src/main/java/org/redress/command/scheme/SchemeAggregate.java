package org.redress.command.scheme;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.command.Neighbours;
import org.redress.events.scheme.SchemeEvent;

/**
 * The shell that carries a scheme's state for Axon; {@link SchemeDecider} decides. The revision
 * rises when {@code evolve} begins to read the same events differently, so that no snapshot
 * outlives it.
 */
@AggregateRoot(type = SchemeAggregate.TYPE)
@Revision("1")
public final class SchemeAggregate {

  /** Type of the stream in the log. */
  public static final String TYPE = "Scheme";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String schemeId;

  private SchemeState state = SchemeDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  SchemeAggregate() {}

  /** One of which nothing is known yet. */
  public SchemeAggregate(String schemeId) {
    this.schemeId = schemeId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(SchemeCommand command, Neighbours neighbours) {
    SchemeDecider.decide(command, state, neighbours).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(SchemeEvent event) {
    schemeId = event.schemeId();
    state = SchemeDecider.evolve(state, event);
  }
}
