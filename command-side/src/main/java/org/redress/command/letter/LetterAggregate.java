package org.redress.command.letter;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.events.letter.LetterEvent;

/**
 * The shell that carries a letter's state for Axon; {@link LetterDecider} decides. The revision
 * rises when {@code evolve} begins to read the same events differently, so that no snapshot
 * outlives it.
 */
@AggregateRoot(type = LetterAggregate.TYPE)
@Revision("1")
public final class LetterAggregate {

  /** Type of a letter's stream in the log. */
  public static final String TYPE = "Letter";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String letterId;

  private LetterState state = LetterDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  LetterAggregate() {}

  /** A letter of which nothing is known yet. */
  public LetterAggregate(String letterId) {
    this.letterId = letterId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(LetterCommand command) {
    LetterDecider.decide(command, state).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(LetterEvent event) {
    letterId = event.letterId();
    state = LetterDecider.evolve(state, event);
  }
}
