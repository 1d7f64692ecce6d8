package org.redress.command.signal;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.command.OrganisationOnRecord;
import org.redress.command.Organisations;
import org.redress.events.signal.SignalEvent;

/**
 * The shell that carries a signal's state for Axon; {@link SignalDecider} decides. The revision
 * rises when {@code evolve} begins to read the same events differently, so that no snapshot
 * outlives it.
 */
@AggregateRoot(type = SignalAggregate.TYPE)
@Revision("1")
public final class SignalAggregate {

  /** Type of a signal's stream in the log. */
  public static final String TYPE = "Signal";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String signalId;

  private SignalState state = SignalDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  SignalAggregate() {}

  /** One of which nothing is known yet. */
  public SignalAggregate(String signalId) {
    this.signalId = signalId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(SignalCommand command, Organisations organisations) {
    SignalDecider.decide(command, state, superior(command, organisations))
        .orThrow()
        .forEach(AggregateLifecycle::apply);
  }

  private static @Nullable OrganisationOnRecord superior(
      SignalCommand command, Organisations organisations) {
    return command instanceof ReportSignalUp report
        ? organisations.organisation(report.superiorId()).orElse(null)
        : null;
  }

  @EventSourcingHandler
  void on(SignalEvent event) {
    signalId = event.signalId();
    state = SignalDecider.evolve(state, event);
  }
}
