package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.warning.PublishWarning;
import org.redress.command.warning.WithdrawWarning;
import org.redress.events.Classification;
import org.redress.events.warning.WarningKind;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about consumption warnings. */
@Controller
public final class WarningMutations {

  private static final String WARNING = "W";

  private final MutationDesk desk;

  /** In front of the desk. */
  public WarningMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Publishes a warning or a tip. */
  @MutationMapping
  MutationResult publishWarning(
      @Argument PublishWarningInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new PublishWarning(
                desk.idOr(input.warningId(), WARNING),
                at,
                input.kind(),
                input.number(),
                input.region(),
                input.title(),
                input.text(),
                input.objectClass(),
                input.problemClass(),
                input.publishedBy()));
  }

  /** Withdraws a warning. */
  @MutationMapping
  MutationResult withdrawWarning(
      @Argument WithdrawWarningInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new WithdrawWarning(input.warningId(), at, input.reason()));
  }

  /** Input of {@code publishWarning}. */
  record PublishWarningInput(
      @Nullable String warningId,
      WarningKind kind,
      String number,
      String region,
      String title,
      String text,
      @Nullable Classification objectClass,
      @Nullable Classification problemClass,
      String publishedBy,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code withdrawWarning}. */
  record WithdrawWarningInput(
      String warningId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
