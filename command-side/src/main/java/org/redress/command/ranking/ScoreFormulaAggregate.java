package org.redress.command.ranking;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.events.ranking.ScoreFormulaEvent;

/**
 * The shell that carries what is published of a formula for Axon; {@link ScoreFormulaDecider}
 * decides. The revision rises when {@code evolve} begins to read the same events differently, so
 * that no snapshot outlives it.
 */
@AggregateRoot(type = ScoreFormulaAggregate.TYPE)
@Revision("1")
public final class ScoreFormulaAggregate {

  /** Type of the stream in the log. */
  public static final String TYPE = "ScoreFormula";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String formulaId;

  private ScoreFormulaState state = ScoreFormulaDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  ScoreFormulaAggregate() {}

  /** One of which nothing is known yet. */
  public ScoreFormulaAggregate(String formulaId) {
    this.formulaId = formulaId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ScoreFormulaCommand command) {
    ScoreFormulaDecider.decide(command, state).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(ScoreFormulaEvent event) {
    formulaId = event.formulaId();
    state = ScoreFormulaDecider.evolve(state, event);
  }
}
