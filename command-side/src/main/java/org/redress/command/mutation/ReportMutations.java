package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.report.CloseReport;
import org.redress.command.report.DecideReportFiling;
import org.redress.command.report.DropRepeatedReport;
import org.redress.command.report.EndReportTest;
import org.redress.command.report.ExtendVerification;
import org.redress.command.report.FileReport;
import org.redress.command.report.MergeNewFacts;
import org.redress.command.report.ReferToPolice;
import org.redress.command.report.ReturnReport;
import org.redress.command.report.RouteReport;
import org.redress.command.report.StartReportTest;
import org.redress.command.report.TellReporter;
import org.redress.events.Classification;
import org.redress.events.complaint.Channel;
import org.redress.events.enforcement.FilingDecision;
import org.redress.events.report.PoliceReferralGround;
import org.redress.events.report.ReportNoticeBasis;
import org.redress.events.report.ReportNoticeWay;
import org.redress.events.report.ReportOutcome;
import org.redress.events.report.ReportReturnGround;
import org.redress.events.report.ReportTestKind;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about reports. */
@Controller
public final class ReportMutations {

  private static final String REPORT = "RP";

  private final MutationDesk desk;

  /** In front of the desk. */
  public ReportMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Records the receipt of a report. */
  @MutationMapping
  MutationResult fileReport(@Argument FileReportInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new FileReport(
                desk.idOr(input.reportId(), REPORT),
                at,
                input.channel(),
                input.reporter() == null ? null : input.reporter().toCommand(),
                input.insider(),
                input.target().toCommand(),
                new PersonalText(input.clue()),
                new PersonalText(input.factualBasis()),
                input.region(),
                input.problemClass(),
                input.objectClass(),
                input.letterId(),
                input.caseId(),
                null));
  }

  /** Returns a report for want of power. */
  @MutationMapping
  MutationResult returnReport(@Argument ReturnReportInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ReturnReport(
                input.reportId(), at, input.ground(), input.competent(), input.toldBy()));
  }

  /** Sends a report that came back to another unit. */
  @MutationMapping
  MutationResult routeReport(@Argument RouteReportInput input, DataFetchingEnvironment request) {
    return desk.carryOut(request, input, at -> new RouteReport(input.reportId(), at, input.unit()));
  }

  /** Extends the term for verifying. */
  @MutationMapping
  MutationResult extendVerification(
      @Argument ExtendVerificationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ExtendVerification(
                input.reportId(), at, input.approvedBy(), new PersonalText(input.reason())));
  }

  /** Begins a test. */
  @MutationMapping
  MutationResult startReportTest(
      @Argument StartReportTestInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new StartReportTest(input.reportId(), at, input.kind(), input.body()));
  }

  /** Ends the test under way. */
  @MutationMapping
  MutationResult endReportTest(
      @Argument EndReportTestInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new EndReportTest(input.reportId(), at, PersonalText.ofNullable(input.result())));
  }

  /** Verifies the new facts of a later report together. */
  @MutationMapping
  MutationResult mergeNewFacts(
      @Argument MergeNewFactsInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new MergeNewFacts(input.reportId(), at, input.laterReportId()));
  }

  /** Drops a report that repeats an earlier one. */
  @MutationMapping
  MutationResult dropRepeatedReport(
      @Argument DropRepeatedReportInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new DropRepeatedReport(
                input.reportId(), at, input.earlierReportId(), input.factsMerged()));
  }

  /** Decides whether an enforcement case is filed. */
  @MutationMapping
  MutationResult decideReportFiling(
      @Argument DecideReportFilingInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new DecideReportFiling(
                input.reportId(),
                at,
                input.decision(),
                input.enforcementId(),
                PersonalText.ofNullable(input.reason())));
  }

  /** Tells the reporter the result. */
  @MutationMapping
  MutationResult tellReporter(@Argument TellReporterInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new TellReporter(
                input.reportId(),
                at,
                input.basis(),
                input.citation(),
                input.way(),
                new PersonalText(input.content())));
  }

  /** Hands the matter of an extorting reporter to the police. */
  @MutationMapping
  MutationResult referToPolice(
      @Argument ReferToPoliceInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ReferToPolice(
                input.reportId(),
                at,
                input.ground(),
                input.police(),
                new PersonalText(input.reason())));
  }

  /** Closes a report. */
  @MutationMapping
  MutationResult closeReport(@Argument CloseReportInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new CloseReport(input.reportId(), at, input.outcome()));
  }

  /** The person who reports, in clear as it was sent. */
  record ReporterInput(String name, String phone, String address, String idPaper) {

    FileReport.Reporter toCommand() {
      return new FileReport.Reporter(
          new PersonalText(name),
          new PersonalText(phone),
          new PersonalText(address),
          new PersonalText(idPaper));
    }

    @Override
    public String toString() {
      return "***";
    }
  }

  /** Input of {@code fileReport}. */
  record FileReportInput(
      @Nullable String reportId,
      Channel channel,
      @Nullable ReporterInput reporter,
      boolean insider,
      OperatorInput target,
      String clue,
      String factualBasis,
      String region,
      @Nullable Classification problemClass,
      @Nullable Classification objectClass,
      @Nullable String letterId,
      @Nullable String caseId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code returnReport}. */
  record ReturnReportInput(
      String reportId,
      ReportReturnGround ground,
      @Nullable String competent,
      @Nullable ReportNoticeWay toldBy,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code routeReport}. */
  record RouteReportInput(
      String reportId,
      String unit,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code extendVerification}. */
  record ExtendVerificationInput(
      String reportId,
      @Nullable String approvedBy,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code startReportTest}. */
  record StartReportTestInput(
      String reportId,
      ReportTestKind kind,
      String body,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code endReportTest}. */
  record EndReportTestInput(
      String reportId,
      @Nullable String result,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code mergeNewFacts}. */
  record MergeNewFactsInput(
      String reportId,
      String laterReportId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code dropRepeatedReport}. */
  record DropRepeatedReportInput(
      String reportId,
      String earlierReportId,
      boolean factsMerged,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code decideReportFiling}. */
  record DecideReportFilingInput(
      String reportId,
      FilingDecision decision,
      @Nullable String enforcementId,
      @Nullable String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code tellReporter}. */
  record TellReporterInput(
      String reportId,
      @Nullable ReportNoticeBasis basis,
      @Nullable String citation,
      ReportNoticeWay way,
      String content,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code referToPolice}. */
  record ReferToPoliceInput(
      String reportId,
      PoliceReferralGround ground,
      String police,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code closeReport}. */
  record CloseReportInput(
      String reportId,
      ReportOutcome outcome,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
