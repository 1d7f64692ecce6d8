package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.odr.JoinOdr;
import org.redress.command.odr.LeaveOdr;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about enterprises that take part in online dispute resolution. */
@Controller
public final class OdrEnterpriseMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public OdrEnterpriseMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Admits an enterprise. */
  @MutationMapping
  MutationResult joinOdr(@Argument JoinOdrInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new JoinOdr(
                input.merchantId(), at, input.reviewedBy(), input.appliedOn(), input.region()));
  }

  /** Ends an enterprise's part. */
  @MutationMapping
  MutationResult leaveOdr(@Argument LeaveOdrInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new LeaveOdr(input.merchantId(), at, input.reason()));
  }

  /** Input of {@code joinOdr}. */
  record JoinOdrInput(
      String merchantId,
      String reviewedBy,
      LocalDate appliedOn,
      String region,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code leaveOdr}. */
  record LeaveOdrInput(
      String merchantId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
