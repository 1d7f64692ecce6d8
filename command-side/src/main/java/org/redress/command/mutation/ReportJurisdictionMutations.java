package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.report.DesignateReportJurisdiction;
import org.redress.command.report.RaiseReportJurisdictionDispute;
import org.redress.command.report.RecordReportJurisdiction;
import org.redress.command.report.ReferReportJurisdictionDispute;
import org.redress.command.report.SettleReportJurisdictionDispute;
import org.redress.events.report.ReportPlace;
import org.redress.events.report.ReportPowerReason;
import org.redress.events.report.ReportTargetKind;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about who has the power over a report. */
@Controller
public final class ReportJurisdictionMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public ReportJurisdictionMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Records who has the power. */
  @MutationMapping
  MutationResult recordReportJurisdiction(
      @Argument RecordReportJurisdictionInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordReportJurisdiction(
                input.reportId(),
                at,
                input.receiverId(),
                input.organisationId(),
                input.stationId(),
                input.stationLaw(),
                input.target(),
                input.place(),
                input.placeRegion(),
                input.reason(),
                PersonalText.ofNullable(input.note())));
  }

  /** Records a dispute of two authorities. */
  @MutationMapping
  MutationResult raiseReportJurisdictionDispute(
      @Argument RaiseReportJurisdictionDisputeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RaiseReportJurisdictionDispute(
                input.reportId(),
                at,
                input.firstId(),
                input.secondId(),
                new PersonalText(input.reason())));
  }

  /** Refers a dispute to the common superior. */
  @MutationMapping
  MutationResult referReportJurisdictionDispute(
      @Argument ReferReportJurisdictionDisputeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new ReferReportJurisdictionDispute(input.reportId(), at, input.superiorId()));
  }

  /** Settles a dispute of two authorities. */
  @MutationMapping
  MutationResult settleReportJurisdictionDispute(
      @Argument SettleReportJurisdictionDisputeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new SettleReportJurisdictionDispute(input.reportId(), at, input.organisationId()));
  }

  /** Designates as common superior. */
  @MutationMapping
  MutationResult designateReportJurisdiction(
      @Argument DesignateReportJurisdictionInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new DesignateReportJurisdiction(
                input.reportId(), at, input.designatedBy(), input.organisationId()));
  }

  /** Input of {@code recordReportJurisdiction}. */
  record RecordReportJurisdictionInput(
      String reportId,
      String receiverId,
      String organisationId,
      @Nullable String stationId,
      @Nullable String stationLaw,
      ReportTargetKind target,
      ReportPlace place,
      String placeRegion,
      ReportPowerReason reason,
      @Nullable String note,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code raiseReportJurisdictionDispute}. */
  record RaiseReportJurisdictionDisputeInput(
      String reportId,
      String firstId,
      String secondId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code referReportJurisdictionDispute}. */
  record ReferReportJurisdictionDisputeInput(
      String reportId,
      String superiorId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code settleReportJurisdictionDispute}. */
  record SettleReportJurisdictionDisputeInput(
      String reportId,
      String organisationId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code designateReportJurisdiction}. */
  record DesignateReportJurisdictionInput(
      String reportId,
      String designatedBy,
      String organisationId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
