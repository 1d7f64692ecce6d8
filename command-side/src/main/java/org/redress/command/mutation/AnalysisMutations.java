package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.analysis.IssueAnalysisReport;
import org.redress.command.analysis.WithdrawAnalysisReport;
import org.redress.events.analysis.AnalysisKind;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about analysis reports. */
@Controller
public final class AnalysisMutations {

  private static final String REPORT = "AR";

  private final MutationDesk desk;

  /** In front of the desk. */
  public AnalysisMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Issues a report. */
  @MutationMapping
  MutationResult issueAnalysisReport(
      @Argument IssueAnalysisReportInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new IssueAnalysisReport(
                desk.idOr(input.reportId(), REPORT),
                at,
                input.kind(),
                input.topic(),
                input.region(),
                input.from(),
                input.to(),
                input.figures(),
                input.currency(),
                input.asOfCommit(),
                input.issuedBy()));
  }

  /** Withdraws a report. */
  @MutationMapping
  MutationResult withdrawAnalysisReport(
      @Argument WithdrawAnalysisReportInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new WithdrawAnalysisReport(input.reportId(), at, input.reason()));
  }

  /** Input of {@code issueAnalysisReport}. */
  record IssueAnalysisReportInput(
      @Nullable String reportId,
      AnalysisKind kind,
      @Nullable String topic,
      String region,
      LocalDate from,
      LocalDate to,
      List<String> figures,
      String currency,
      @Nullable Long asOfCommit,
      String issuedBy,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code withdrawAnalysisReport}. */
  record WithdrawAnalysisReportInput(
      String reportId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
