package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.partner.JoinMechanism;
import org.redress.command.partner.LeaveMechanism;
import org.redress.command.partner.SetUpMechanism;
import org.redress.events.partner.MechanismKind;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about mechanisms of cooperation. */
@Controller
public final class MechanismMutations {

  private static final String MECHANISM = "CM";

  private final MutationDesk desk;

  /** In front of the desk. */
  public MechanismMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Sets a mechanism up. */
  @MutationMapping
  MutationResult setUpMechanism(
      @Argument SetUpMechanismInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new SetUpMechanism(
                desk.idOr(input.mechanismId(), MECHANISM),
                at,
                input.kind(),
                input.name(),
                input.region()));
  }

  /** Lets a body take part. */
  @MutationMapping
  MutationResult joinMechanism(
      @Argument JoinMechanismInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new JoinMechanism(input.mechanismId(), at, input.body()));
  }

  /** Ends the part of a body. */
  @MutationMapping
  MutationResult leaveMechanism(
      @Argument LeaveMechanismInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new LeaveMechanism(input.mechanismId(), at, input.body(), input.reason()));
  }

  /** Input of {@code setUpMechanism}. */
  record SetUpMechanismInput(
      @Nullable String mechanismId,
      MechanismKind kind,
      String name,
      String region,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code joinMechanism}. */
  record JoinMechanismInput(
      String mechanismId,
      String body,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code leaveMechanism}. */
  record LeaveMechanismInput(
      String mechanismId,
      String body,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
