package org.redress.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.redress.command.law.LawData;

/** Axon's own fixture for an aggregate shell that takes a whole family of commands. */
public final class Shells {

  private Shells() {}

  public static <T> FixtureConfiguration<T> fixture(Class<T> aggregate) {
    return new AggregateTestFixture<>(aggregate)
        .registerInjectableResource(LawData.bundled())
        .registerCommandTargetResolver(message ->
            new VersionedAggregateIdentifier(((Command) message.getPayload()).streamId(), null));
  }

  /** The command as the desk hands it to the aggregate. */
  public static CommandMessage<Command> message(Class<? extends Command> family, Command command) {
    return new GenericCommandMessage<>(new GenericMessage<>(command), family.getName());
  }
}
