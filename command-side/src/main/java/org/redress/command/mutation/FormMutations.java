package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.form.FormDetails;
import org.redress.command.form.IssueForm;
import org.redress.command.form.TakeFormFile;
import org.redress.events.clock.FileKind;
import org.redress.events.form.FormFormat;
import org.redress.events.form.OfficialForm;
import org.redress.events.mediation.Side;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about official forms. */
@Controller
public final class FormMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public FormMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Issues a form about a complaint. */
  @MutationMapping
  MutationResult issueCaseForm(
      @Argument IssueCaseFormInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new IssueForm(input.caseId(), FileKind.CASE, at, input.details()));
  }

  /** Issues a form about a report. */
  @MutationMapping
  MutationResult issueReportForm(
      @Argument IssueReportFormInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new IssueForm(input.reportId(), FileKind.REPORT, at, input.details()));
  }

  /** Hands out a file of a form about a complaint. */
  @MutationMapping
  MutationResult takeCaseFormFile(
      @Argument TakeCaseFormFileInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new TakeFormFile(
                input.caseId(),
                FileKind.CASE,
                at,
                input.formId(),
                input.format(),
                new PersonalText(input.reason())));
  }

  /** Hands out a file of a form about a report. */
  @MutationMapping
  MutationResult takeReportFormFile(
      @Argument TakeReportFormFileInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new TakeFormFile(
                input.reportId(),
                FileKind.REPORT,
                at,
                input.formId(),
                input.format(),
                new PersonalText(input.reason())));
  }

  /** Input of {@code issueCaseForm}. */
  record IssueCaseFormInput(
      String caseId,
      OfficialForm form,
      String authority,
      @Nullable String documentNumber,
      @Nullable String mediationId,
      @Nullable Side addressee,
      @Nullable String contactName,
      @Nullable String contactPhone,
      @Nullable String contactAddress,
      @Nullable String recipient,
      @Nullable LocalDate reportBackBy,
      @Nullable Integer attachedCopies,
      @Nullable Integer attachedPages,
      List<String> papers,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {

    FormDetails details() {
      return new FormDetails(
          form,
          authority,
          documentNumber,
          mediationId,
          addressee,
          PersonalText.ofNullable(contactName),
          PersonalText.ofNullable(contactPhone),
          contactAddress,
          recipient,
          reportBackBy,
          attachedCopies,
          attachedPages,
          papers);
    }
  }

  /** Input of {@code issueReportForm}. */
  record IssueReportFormInput(
      String reportId,
      OfficialForm form,
      String authority,
      @Nullable String documentNumber,
      @Nullable String recipient,
      @Nullable LocalDate reportBackBy,
      @Nullable Integer attachedCopies,
      @Nullable Integer attachedPages,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {

    FormDetails details() {
      return new FormDetails(
          form,
          authority,
          documentNumber,
          null,
          null,
          null,
          null,
          null,
          recipient,
          reportBackBy,
          attachedCopies,
          attachedPages,
          List.of());
    }
  }

  /** Input of {@code takeCaseFormFile}. */
  record TakeCaseFormFileInput(
      String caseId,
      String formId,
      FormFormat format,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code takeReportFormFile}. */
  record TakeReportFormFileInput(
      String reportId,
      String formId,
      FormFormat format,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
