package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.scheme.CloseScheme;
import org.redress.command.scheme.JoinScheme;
import org.redress.command.scheme.LeaveScheme;
import org.redress.command.scheme.OpenScheme;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about local schemes that merchants join. */
@Controller
public final class SchemeMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public SchemeMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Opens a scheme. */
  @MutationMapping
  MutationResult openScheme(@Argument OpenSchemeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new OpenScheme(
                desk.idOr(input.schemeId(), "SCH"),
                at,
                input.name(),
                input.terms(),
                input.region(),
                input.organisationId()));
  }

  /** Records that a merchant joined. */
  @MutationMapping
  MutationResult joinScheme(@Argument JoinSchemeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new JoinScheme(input.schemeId(), at, input.merchantId()));
  }

  /** Records that a merchant left. */
  @MutationMapping
  MutationResult leaveScheme(@Argument LeaveSchemeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new LeaveScheme(input.schemeId(), at, input.merchantId(), input.reason()));
  }

  /** Closes a scheme. */
  @MutationMapping
  MutationResult closeScheme(@Argument CloseSchemeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new CloseScheme(input.schemeId(), at, input.reason()));
  }

  /** Input of {@code openScheme}. */
  record OpenSchemeInput(
      @Nullable String schemeId,
      String name,
      @Nullable String terms,
      String region,
      String organisationId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code joinScheme}. */
  record JoinSchemeInput(
      String schemeId,
      String merchantId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code leaveScheme}. */
  record LeaveSchemeInput(
      String schemeId,
      String merchantId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code closeScheme}. */
  record CloseSchemeInput(
      String schemeId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
