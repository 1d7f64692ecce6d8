package org.redress.command.group;

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
import org.redress.events.group.GroupEvent;

/**
 * The shell that carries a group dispute's state for Axon; {@link GroupDecider} decides. The
 * revision rises when {@code evolve} begins to read the same events differently, so that no
 * snapshot outlives it.
 */
@AggregateRoot(type = GroupAggregate.TYPE)
@Revision("1")
public final class GroupAggregate {

  /** Type of a group dispute's stream in the log. */
  public static final String TYPE = "GroupDispute";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String groupId;

  private GroupState state = GroupDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  GroupAggregate() {}

  /** A group dispute of which nothing is known yet. */
  public GroupAggregate(String groupId) {
    this.groupId = groupId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(GroupCommand command, Neighbours neighbours) {
    GroupDecider.decide(command, state, Surroundings.of(command, neighbours))
        .orThrow()
        .forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(GroupEvent event) {
    groupId = event.groupId();
    state = GroupDecider.evolve(state, event);
  }
}
