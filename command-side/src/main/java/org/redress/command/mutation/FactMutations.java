package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.fact.ImportBenchmark;
import org.redress.command.fact.ImportMemberReport;
import org.redress.command.fact.ImportNeighbourFact;
import org.redress.command.fact.WithdrawImportedFact;
import org.redress.events.fact.FactPeriod;
import org.redress.events.fact.FactSource;
import org.redress.events.fact.FactValue;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about facts that others counted. */
@Controller
public final class FactMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public FactMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Takes in what members of a joint meeting report. */
  @MutationMapping
  MutationResult importMemberReport(
      @Argument ImportMemberReportInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ImportMemberReport(
                at,
                input.mechanismId(),
                input.members(),
                input.demands(),
                input.closeRate(),
                input.region(),
                input.period(),
                input.source(),
                input.correction()));
  }

  /** Takes in what others reached in a figure. */
  @MutationMapping
  MutationResult importBenchmark(
      @Argument ImportBenchmarkInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ImportBenchmark(
                at,
                input.figureKey(),
                input.mean(),
                input.region(),
                input.period(),
                input.source(),
                input.correction()));
  }

  /** Takes in a sum of a neighbouring system. */
  @MutationMapping
  MutationResult importNeighbourFact(
      @Argument ImportNeighbourFactInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ImportNeighbourFact(
                at,
                input.key(),
                input.value(),
                input.region(),
                input.period(),
                input.source(),
                input.correction()));
  }

  /** Withdraws a fact. */
  @MutationMapping
  MutationResult withdrawImportedFact(
      @Argument WithdrawImportedFactInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new WithdrawImportedFact(input.factId(), at, input.reason()));
  }

  /** Input of {@code importMemberReport}. */
  record ImportMemberReportInput(
      @Nullable String mechanismId,
      int members,
      FactValue demands,
      @Nullable FactValue closeRate,
      String region,
      FactPeriod period,
      FactSource source,
      @Nullable String correction,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code importBenchmark}. */
  record ImportBenchmarkInput(
      String figureKey,
      FactValue mean,
      String region,
      FactPeriod period,
      FactSource source,
      @Nullable String correction,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code importNeighbourFact}. */
  record ImportNeighbourFactInput(
      String key,
      FactValue value,
      String region,
      FactPeriod period,
      FactSource source,
      @Nullable String correction,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code withdrawImportedFact}. */
  record WithdrawImportedFactInput(
      String factId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
