package org.redress.command.outreach;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.events.outreach.OutreachEvent;

/**
 * The shell that carries an activity's state for Axon; {@link OutreachDecider} decides. The
 * revision rises when {@code evolve} begins to read the same events differently, so that no
 * snapshot outlives it.
 */
@AggregateRoot(type = OutreachAggregate.TYPE)
@Revision("1")
public final class OutreachAggregate {

  /** Type of an activity's stream in the log. */
  public static final String TYPE = "Outreach";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String activityId;

  private OutreachState state = OutreachDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  OutreachAggregate() {}

  /** One of which nothing is known yet. */
  public OutreachAggregate(String activityId) {
    this.activityId = activityId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(OutreachCommand command) {
    OutreachDecider.decide(command, state).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(OutreachEvent event) {
    activityId = event.activityId();
    state = OutreachDecider.evolve(state, event);
  }
}
