package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.mediation.ChangeMediator;
import org.redress.command.mediation.DecideRecusal;
import org.redress.command.mediation.InviteMediationHelper;
import org.redress.command.mediation.RequestRecusal;
import org.redress.events.mediation.RecusalDecision;
import org.redress.events.mediation.Relation;
import org.redress.events.mediation.Side;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about those who mediate. */
@Controller
public final class MediatorMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public MediatorMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Invites a helper. */
  @MutationMapping
  MutationResult inviteMediationHelper(
      @Argument InviteMediationHelperInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new InviteMediationHelper(
                input.caseId(), at, input.helper(), input.organisation(), input.relation()));
  }

  /** Lets another mediator preside. */
  @MutationMapping
  MutationResult changeMediator(
      @Argument ChangeMediatorInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ChangeMediator(
                input.caseId(),
                at,
                input.mediator(),
                input.relation(),
                PersonalText.ofNullable(input.reason())));
  }

  /** Records a request for recusal. */
  @MutationMapping
  MutationResult requestRecusal(
      @Argument RequestRecusalInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RequestRecusal(
                input.caseId(),
                at,
                input.by(),
                input.challenged(),
                input.claimed(),
                new PersonalText(input.reason())));
  }

  /** Decides the request for recusal. */
  @MutationMapping
  MutationResult decideRecusal(
      @Argument DecideRecusalInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new DecideRecusal(
                input.caseId(),
                at,
                input.decision(),
                input.newMediator(),
                input.newMediatorRelation(),
                input.decidedBy(),
                PersonalText.ofNullable(input.reason())));
  }

  /** Input of {@code inviteMediationHelper}. */
  record InviteMediationHelperInput(
      String caseId,
      String helper,
      @Nullable String organisation,
      Relation relation,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code changeMediator}. */
  record ChangeMediatorInput(
      String caseId,
      String mediator,
      Relation relation,
      @Nullable String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code requestRecusal}. */
  record RequestRecusalInput(
      String caseId,
      Side by,
      String challenged,
      Relation claimed,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code decideRecusal}. */
  record DecideRecusalInput(
      String caseId,
      RecusalDecision decision,
      @Nullable String newMediator,
      Relation newMediatorRelation,
      String decidedBy,
      @Nullable String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
