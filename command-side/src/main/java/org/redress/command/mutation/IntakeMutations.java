package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.intake.AppointAgent;
import org.redress.command.intake.ConfirmDuplicate;
import org.redress.command.intake.ElectRepresentatives;
import org.redress.command.intake.EndAgency;
import org.redress.command.intake.JoinComplaint;
import org.redress.command.intake.RecordIdentityProof;
import org.redress.command.intake.RecordIdentityRefusal;
import org.redress.command.intake.RecordRepresentedConsent;
import org.redress.command.intake.RefuseSpecialGroupTag;
import org.redress.command.intake.RejectDuplicate;
import org.redress.command.intake.RequestIdentityProof;
import org.redress.command.intake.SuggestDuplicate;
import org.redress.command.intake.TagSpecialGroup;
import org.redress.events.intake.AgencyPower;
import org.redress.events.intake.DuplicateSign;
import org.redress.events.intake.RepresentedAct;
import org.redress.events.intake.SpecialGroup;
import org.redress.events.mediation.ConsentForm;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about who complains. */
@Controller
public final class IntakeMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public IntakeMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Records an agent. */
  @MutationMapping
  MutationResult appointAgent(@Argument AppointAgentInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new AppointAgent(
                input.caseId(),
                at,
                new PersonalText(input.name()),
                new PersonalText(input.idDocument()),
                new PersonalText(input.matter()),
                input.power(),
                input.termUntil(),
                input.signedOn()));
  }

  /** Ends an agency. */
  @MutationMapping
  MutationResult endAgency(@Argument EndAgencyInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new EndAgency(
                input.caseId(), at, input.agentId(), PersonalText.ofNullable(input.reason())));
  }

  /** Joins further persons. */
  @MutationMapping
  MutationResult joinComplaint(
      @Argument JoinComplaintInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new JoinComplaint(input.caseId(), at, persons(input.persons(), at)));
  }

  /** Records the representatives. */
  @MutationMapping
  MutationResult electRepresentatives(
      @Argument ElectRepresentativesInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ElectRepresentatives(
                input.caseId(), at, input.representatives(), input.writtenOn()));
  }

  /** Records a represented person's consent. */
  @MutationMapping
  MutationResult recordRepresentedConsent(
      @Argument RecordRepresentedConsentInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordRepresentedConsent(
                input.caseId(), at, input.personId(), input.act(), input.form()));
  }

  /** Asks for identity papers. */
  @MutationMapping
  MutationResult requestIdentityProof(
      @Argument RequestIdentityProofInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new RequestIdentityProof(input.caseId(), at, input.dueOn()));
  }

  /** Records identity papers. */
  @MutationMapping
  MutationResult recordIdentityProof(
      @Argument RecordIdentityProofInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordIdentityProof(
                input.caseId(), at, input.documentType(), new PersonalText(input.number())));
  }

  /** Records a refusal to show identity papers. */
  @MutationMapping
  MutationResult recordIdentityRefusal(
      @Argument RecordIdentityRefusalInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new RecordIdentityRefusal(input.caseId(), at, new PersonalText(input.note())));
  }

  /** Suggests a duplicate. */
  @MutationMapping
  MutationResult suggestDuplicate(
      @Argument SuggestDuplicateInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new SuggestDuplicate(
                input.caseId(), at, input.otherCaseId(), input.signs(), input.foundBy()));
  }

  /** Confirms a duplicate. */
  @MutationMapping
  MutationResult confirmDuplicate(
      @Argument ConfirmDuplicateInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new ConfirmDuplicate(input.caseId(), at, input.suggestionId()));
  }

  /** Rejects a duplicate. */
  @MutationMapping
  MutationResult rejectDuplicate(
      @Argument RejectDuplicateInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RejectDuplicate(
                input.caseId(), at, input.suggestionId(), new PersonalText(input.reason())));
  }

  /** Notes a special group. */
  @MutationMapping
  MutationResult tagSpecialGroup(
      @Argument TagSpecialGroupInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new TagSpecialGroup(input.caseId(), at, input.group()));
  }

  /** Removes a special group for good. */
  @MutationMapping
  MutationResult refuseSpecialGroupTag(
      @Argument RefuseSpecialGroupTagInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new RefuseSpecialGroupTag(input.caseId(), at, input.group()));
  }

  private static List<JoinComplaint.Person> persons(List<JointPersonInput> persons, Instant at) {
    return persons.stream()
        .map(person ->
            new JoinComplaint.Person(
                new PersonalText(person.name()),
                PersonalText.ofNullable(person.phone()),
                ConsentInput.consent(person.consent(), at)))
        .toList();
  }

  /** A person who joins. */
  record JointPersonInput(String name, @Nullable String phone, @Nullable ConsentInput consent) {}

  /** Input of {@code appointAgent}. */
  record AppointAgentInput(
      String caseId,
      String name,
      String idDocument,
      String matter,
      AgencyPower power,
      @Nullable LocalDate termUntil,
      LocalDate signedOn,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code endAgency}. */
  record EndAgencyInput(
      String caseId,
      String agentId,
      @Nullable String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code joinComplaint}. */
  record JoinComplaintInput(
      String caseId,
      List<JointPersonInput> persons,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code electRepresentatives}. */
  record ElectRepresentativesInput(
      String caseId,
      List<String> representatives,
      @Nullable LocalDate writtenOn,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordRepresentedConsent}. */
  record RecordRepresentedConsentInput(
      String caseId,
      String personId,
      RepresentedAct act,
      ConsentForm form,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code requestIdentityProof}. */
  record RequestIdentityProofInput(
      String caseId,
      LocalDate dueOn,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordIdentityProof}. */
  record RecordIdentityProofInput(
      String caseId,
      String documentType,
      String number,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordIdentityRefusal}. */
  record RecordIdentityRefusalInput(
      String caseId,
      String note,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code suggestDuplicate}. */
  record SuggestDuplicateInput(
      String caseId,
      String otherCaseId,
      List<DuplicateSign> signs,
      String foundBy,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code confirmDuplicate}. */
  record ConfirmDuplicateInput(
      String caseId,
      String suggestionId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code rejectDuplicate}. */
  record RejectDuplicateInput(
      String caseId,
      String suggestionId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code tagSpecialGroup}. */
  record TagSpecialGroupInput(
      String caseId,
      SpecialGroup group,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code refuseSpecialGroupTag}. */
  record RefuseSpecialGroupTagInput(
      String caseId,
      SpecialGroup group,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
