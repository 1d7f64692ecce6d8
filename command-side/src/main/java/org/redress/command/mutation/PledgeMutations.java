package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.pledge.CarryOutNoReasonReturn;
import org.redress.command.pledge.EndPledge;
import org.redress.command.pledge.MakePledge;
import org.redress.command.pledge.RecordRefusedReturn;
import org.redress.command.pledge.ResumePledge;
import org.redress.command.pledge.SuspendPledge;
import org.redress.events.pledge.PledgeKind;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about pledges. */
@Controller
public final class PledgeMutations {

  private static final String PLEDGE = "PL";

  private final MutationDesk desk;

  /** In front of the desk. */
  public PledgeMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** A merchant makes a pledge. */
  @MutationMapping
  MutationResult makePledge(@Argument MakePledgeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new MakePledge(
                desk.idOr(input.pledgeId(), PLEDGE),
                at,
                input.merchantId(),
                input.kind(),
                input.returnTermDays(),
                input.terms(),
                input.region()));
  }

  /** Suspends a pledge. */
  @MutationMapping
  MutationResult suspendPledge(
      @Argument SuspendPledgeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new SuspendPledge(input.pledgeId(), at, input.reason()));
  }

  /** Puts a pledge in force again. */
  @MutationMapping
  MutationResult resumePledge(@Argument ResumePledgeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(request, input, at -> new ResumePledge(input.pledgeId(), at));
  }

  /** Ends a pledge. */
  @MutationMapping
  MutationResult endPledge(@Argument EndPledgeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(request, input, at -> new EndPledge(input.pledgeId(), at, input.reason()));
  }

  /** Records a return. */
  @MutationMapping
  MutationResult carryOutNoReasonReturn(
      @Argument CarryOutNoReasonReturnInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new CarryOutNoReasonReturn(
                input.pledgeId(),
                at,
                input.receivedOn(),
                input.returnedOn(),
                input.goods(),
                input.amount().amountMinor(),
                input.amount().currency()));
  }

  /** Records a return that the merchant refused. */
  @MutationMapping
  MutationResult recordRefusedReturn(
      @Argument RecordRefusedReturnInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordRefusedReturn(
                input.pledgeId(),
                at,
                input.receivedOn(),
                input.askedOn(),
                input.goods(),
                new PersonalText(input.words())));
  }

  /** Input of {@code makePledge}. */
  record MakePledgeInput(
      @Nullable String pledgeId,
      String merchantId,
      PledgeKind kind,
      int returnTermDays,
      @Nullable String terms,
      String region,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code suspendPledge}. */
  record SuspendPledgeInput(
      String pledgeId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code resumePledge}. */
  record ResumePledgeInput(
      String pledgeId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code endPledge}. */
  record EndPledgeInput(
      String pledgeId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code carryOutNoReasonReturn}. */
  record CarryOutNoReasonReturnInput(
      String pledgeId,
      LocalDate receivedOn,
      LocalDate returnedOn,
      String goods,
      MoneyInput amount,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordRefusedReturn}. */
  record RecordRefusedReturnInput(
      String pledgeId,
      LocalDate receivedOn,
      LocalDate askedOn,
      String goods,
      String words,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
