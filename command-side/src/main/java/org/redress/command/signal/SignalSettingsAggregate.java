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
import org.redress.events.signal.SignalSettingsEvent;

/**
 * The shell that carries the settings of early warning's state for Axon; {@link
 * SignalSettingsDecider} decides. The revision rises when {@code evolve} begins to read the same
 * events differently, so that no snapshot outlives it.
 */
@AggregateRoot(type = SignalSettingsAggregate.TYPE)
@Revision("1")
public final class SignalSettingsAggregate {

  /** Type of the settings of early warning's stream in the log. */
  public static final String TYPE = "SignalSettings";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String settingsId;

  private SignalSettingsState state = SignalSettingsDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  SignalSettingsAggregate() {}

  /** One of which nothing is known yet. */
  public SignalSettingsAggregate(String settingsId) {
    this.settingsId = settingsId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(SignalSettingsCommand command) {
    SignalSettingsDecider.decide(command, state).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(SignalSettingsEvent event) {
    settingsId = event.settingsId();
    state = SignalSettingsDecider.evolve(state, event);
  }
}
