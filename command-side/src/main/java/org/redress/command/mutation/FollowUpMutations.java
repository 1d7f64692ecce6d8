package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.followup.GiveTerminationNotice;
import org.redress.command.followup.RecordJudicialConfirmation;
import org.redress.command.followup.RecordPerformanceCheck;
import org.redress.command.followup.RecordReturnVisit;
import org.redress.command.followup.SignMediationAgreement;
import org.redress.command.followup.WaiveMediationAgreement;
import org.redress.events.DisputeRoute;
import org.redress.events.NoticeWay;
import org.redress.events.followup.AgreementWaiver;
import org.redress.events.followup.Performance;
import org.redress.events.followup.ReturnVisitKind;
import org.redress.events.mediation.Side;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about mediations that have ended. */
@Controller
public final class FollowUpMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public FollowUpMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Records a signature. */
  @MutationMapping
  MutationResult signMediationAgreement(
      @Argument SignMediationAgreementInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new SignMediationAgreement(input.caseId(), at, input.mediationId(), input.side()));
  }

  /** Records a waiver. */
  @MutationMapping
  MutationResult waiveMediationAgreement(
      @Argument WaiveMediationAgreementInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new WaiveMediationAgreement(input.caseId(), at, input.mediationId(), input.reason()));
  }

  /** Records a notice of termination. */
  @MutationMapping
  MutationResult giveTerminationNotice(
      @Argument GiveTerminationNoticeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new GiveTerminationNotice(
                input.caseId(), at, input.mediationId(), input.way(), input.routes()));
  }

  /** Records an assessment of the handling. */
  @MutationMapping
  MutationResult recordReturnVisit(
      @Argument RecordReturnVisitInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordReturnVisit(
                input.caseId(),
                at,
                input.mediationId(),
                input.kind(),
                input.faultFound(),
                new PersonalText(input.finding())));
  }

  /** Records a check of performance. */
  @MutationMapping
  MutationResult recordPerformanceCheck(
      @Argument RecordPerformanceCheckInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordPerformanceCheck(
                input.caseId(),
                at,
                input.mediationId(),
                input.performance(),
                PersonalText.ofNullable(input.note())));
  }

  /** Records a court's confirmation. */
  @MutationMapping
  MutationResult recordJudicialConfirmation(
      @Argument RecordJudicialConfirmationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordJudicialConfirmation(
                input.caseId(),
                at,
                input.mediationId(),
                input.court(),
                input.appliedOn(),
                input.confirmedOn()));
  }

  /** Input of {@code signMediationAgreement}. */
  record SignMediationAgreementInput(
      String caseId,
      String mediationId,
      Side side,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code waiveMediationAgreement}. */
  record WaiveMediationAgreementInput(
      String caseId,
      String mediationId,
      AgreementWaiver reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code giveTerminationNotice}. */
  record GiveTerminationNoticeInput(
      String caseId,
      String mediationId,
      NoticeWay way,
      List<DisputeRoute> routes,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordReturnVisit}. */
  record RecordReturnVisitInput(
      String caseId,
      String mediationId,
      ReturnVisitKind kind,
      boolean faultFound,
      String finding,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordPerformanceCheck}. */
  record RecordPerformanceCheckInput(
      String caseId,
      String mediationId,
      Performance performance,
      @Nullable String note,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordJudicialConfirmation}. */
  record RecordJudicialConfirmationInput(
      String caseId,
      String mediationId,
      String court,
      LocalDate appliedOn,
      LocalDate confirmedOn,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
