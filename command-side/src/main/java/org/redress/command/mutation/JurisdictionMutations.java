package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.jurisdiction.DesignateJurisdiction;
import org.redress.command.jurisdiction.RaiseJurisdictionDispute;
import org.redress.command.jurisdiction.RecordJurisdiction;
import org.redress.command.jurisdiction.ReferJurisdictionDispute;
import org.redress.command.jurisdiction.ReturnCase;
import org.redress.command.jurisdiction.RouteCase;
import org.redress.command.jurisdiction.SettleJurisdictionDispute;
import org.redress.command.jurisdiction.TransferComplaint;
import org.redress.events.jurisdiction.CompetenceReason;
import org.redress.events.jurisdiction.ConnectingPlace;
import org.redress.events.jurisdiction.RespondentKind;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about who handles a complaint. */
@Controller
public final class JurisdictionMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public JurisdictionMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Records who is competent. */
  @MutationMapping
  MutationResult recordJurisdiction(
      @Argument RecordJurisdictionInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordJurisdiction(
                input.caseId(),
                at,
                input.organisationId(),
                input.respondentKind(),
                input.place(),
                input.reason(),
                PersonalText.ofNullable(input.note())));
  }

  /** Routes a complaint. */
  @MutationMapping
  MutationResult routeCase(@Argument RouteCaseInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new RouteCase(input.caseId(), at, input.centreId(), input.organisationId()));
  }

  /** Returns a complaint to the centre. */
  @MutationMapping
  MutationResult returnCase(@Argument ReturnCaseInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ReturnCase(
                input.caseId(), at, input.organisationId(), new PersonalText(input.reason())));
  }

  /** Transfers a complaint up or down. */
  @MutationMapping
  MutationResult transferComplaint(
      @Argument TransferComplaintInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new TransferComplaint(
                input.caseId(),
                at,
                input.fromId(),
                input.toId(),
                new PersonalText(input.reason())));
  }

  /** Records a dispute of two authorities. */
  @MutationMapping
  MutationResult raiseJurisdictionDispute(
      @Argument RaiseJurisdictionDisputeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RaiseJurisdictionDispute(
                input.caseId(),
                at,
                input.firstId(),
                input.secondId(),
                new PersonalText(input.reason())));
  }

  /** Refers a dispute to the common superior. */
  @MutationMapping
  MutationResult referJurisdictionDispute(
      @Argument ReferJurisdictionDisputeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new ReferJurisdictionDispute(input.caseId(), at, input.superiorId()));
  }

  /** Settles a dispute of two authorities. */
  @MutationMapping
  MutationResult settleJurisdictionDispute(
      @Argument SettleJurisdictionDisputeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new SettleJurisdictionDispute(input.caseId(), at, input.organisationId()));
  }

  /** Designates who is competent. */
  @MutationMapping
  MutationResult designateJurisdiction(
      @Argument DesignateJurisdictionInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new DesignateJurisdiction(
                input.caseId(), at, input.designatedBy(), input.organisationId()));
  }

  /** Input of {@code recordJurisdiction}. */
  record RecordJurisdictionInput(
      String caseId,
      String organisationId,
      RespondentKind respondentKind,
      ConnectingPlace place,
      CompetenceReason reason,
      @Nullable String note,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code routeCase}. */
  record RouteCaseInput(
      String caseId,
      String centreId,
      String organisationId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code returnCase}. */
  record ReturnCaseInput(
      String caseId,
      String organisationId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code transferComplaint}. */
  record TransferComplaintInput(
      String caseId,
      String fromId,
      String toId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code raiseJurisdictionDispute}. */
  record RaiseJurisdictionDisputeInput(
      String caseId,
      String firstId,
      String secondId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code referJurisdictionDispute}. */
  record ReferJurisdictionDisputeInput(
      String caseId,
      String superiorId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code settleJurisdictionDispute}. */
  record SettleJurisdictionDisputeInput(
      String caseId,
      String organisationId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code designateJurisdiction}. */
  record DesignateJurisdictionInput(
      String caseId,
      String designatedBy,
      String organisationId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
