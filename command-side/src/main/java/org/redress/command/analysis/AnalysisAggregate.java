package org.redress.command.analysis;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.events.analysis.AnalysisEvent;

/**
 * The shell that carries an analysis report's state for Axon; {@link AnalysisDecider} decides. The
 * revision rises when {@code evolve} begins to read the same events differently, so that no
 * snapshot outlives it.
 */
@AggregateRoot(type = AnalysisAggregate.TYPE)
@Revision("1")
public final class AnalysisAggregate {

  /** Type of an analysis report's stream in the log. */
  public static final String TYPE = "AnalysisReport";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String reportId;

  private AnalysisState state = AnalysisDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  AnalysisAggregate() {}

  /** One of which nothing is known yet. */
  public AnalysisAggregate(String reportId) {
    this.reportId = reportId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(AnalysisCommand command, AnalysisPrinter printer) {
    AnalysisDecider.decide(command, state, printer).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(AnalysisEvent event) {
    reportId = event.reportId();
    state = AnalysisDecider.evolve(state, event);
  }
}
