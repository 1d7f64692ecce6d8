package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.safeunit.AwardUnit;
import org.redress.command.safeunit.EnrolUnit;
import org.redress.command.safeunit.RemoveUnit;
import org.redress.command.safeunit.WithdrawUnitAward;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.events.safeunit.SafeUnitKind;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about units and areas of safe consumption. */
@Controller
public final class SafeUnitMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public SafeUnitMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Enters a unit or area into the list. */
  @MutationMapping
  MutationResult enrolUnit(@Argument EnrolUnitInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new EnrolUnit(
                desk.idOr(input.unitId(), "SU"),
                at,
                input.kind(),
                input.name(),
                input.place(),
                input.region(),
                input.level(),
                input.organisationId(),
                input.merchantId()));
  }

  /** Names a unit or area a model. */
  @MutationMapping
  MutationResult awardUnit(@Argument AwardUnitInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new AwardUnit(input.unitId(), at, input.level(), input.awardedBy(), input.validTo()));
  }

  /** Takes an award back. */
  @MutationMapping
  MutationResult withdrawUnitAward(
      @Argument WithdrawUnitAwardInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new WithdrawUnitAward(input.unitId(), at, input.reason()));
  }

  /** Takes a unit or area off the list. */
  @MutationMapping
  MutationResult removeUnit(@Argument RemoveUnitInput input, DataFetchingEnvironment request) {
    return desk.carryOut(request, input, at -> new RemoveUnit(input.unitId(), at, input.reason()));
  }

  /** Input of {@code enrolUnit}. */
  record EnrolUnitInput(
      @Nullable String unitId,
      SafeUnitKind kind,
      String name,
      String place,
      String region,
      OrganisationLevel level,
      String organisationId,
      @Nullable String merchantId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code awardUnit}. */
  record AwardUnitInput(
      String unitId,
      OrganisationLevel level,
      String awardedBy,
      @Nullable LocalDate validTo,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code withdrawUnitAward}. */
  record WithdrawUnitAwardInput(
      String unitId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code removeUnit}. */
  record RemoveUnitInput(
      String unitId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
