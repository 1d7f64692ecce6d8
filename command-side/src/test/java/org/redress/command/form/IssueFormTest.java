package org.redress.command.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.form.FormSamples.AT;
import static org.redress.command.form.FormSamples.CASE;
import static org.redress.command.form.FormSamples.FILES;
import static org.redress.command.form.FormSamples.PRINTER;
import static org.redress.command.form.FormSamples.details;
import static org.redress.command.form.FormSamples.everything;
import static org.redress.command.form.FormSamples.issue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.command.Decision;
import org.redress.command.InputRefusal;
import org.redress.command.Refusal;
import org.redress.command.RefusalCode;
import org.redress.command.Role;
import org.redress.events.PersonalDataKind;
import org.redress.events.clock.FileKind;
import org.redress.events.form.FormEvent;
import org.redress.events.form.FormIssued;
import org.redress.events.form.OfficialForm;

class IssueFormTest {

  private static Refusal refusal(FormDetails details, FormState state) {
    return refusal(FormDecider.decide(issue(details), state, PRINTER));
  }

  private static Refusal refusal(Decision<FormEvent> decision) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused<FormEvent>) decision).refusal();
  }

  private static void assertRefused(FormDetails details, RefusalCode code, String path) {
    Refusal refusal = refusal(details, everything());
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(String.join(".", refusal.path())).isEqualTo(path);
    assertThat(refusal.message()).doesNotContain("{");
  }

  @ParameterizedTest
  @EnumSource
  void formWithEverythingItSaysIsIssued(OfficialForm form) {
    FormIssued issued =
        (FormIssued)
            FormDecider.decide(issue(details(form)), everything(), PRINTER).orThrow().getFirst();

    assertThat(issued.fileId()).isEqualTo(CASE);
    assertThat(issued.formId()).isEqualTo("F1");
    assertThat(issued.occurredAt()).isEqualTo(AT);
    assertThat(issued.order().form()).isEqualTo(form);
    assertThat(issued.edition()).isEqualTo("2026-04");
    assertThat(issued.basedOn()).isEqualTo(4);
    assertThat(issued.files()).isEqualTo(FILES);
  }

  @ParameterizedTest
  @EnumSource
  void formTellsOnlyWhatHasHappened(OfficialForm form) {
    Refusal refusal = refusal(details(form), FormState.initial());

    assertThat(refusal.code()).isEqualTo(FormRefusal.FORM_WITHOUT_GROUND);
    assertThat(refusal.allowed()).isEqualTo(FormGrounds.needed(form));
    assertThat(refusal.message()).startsWith("Form " + form.number() + " ");
  }

  /** Every form with every field that it must say left out once, and every one it does not say. */
  static Stream<List<Object>> formsAndFields() {
    return Stream.of(OfficialForm.values())
        .flatMap(form -> Stream.of(FormField.values()).map(field -> List.of(form, field)));
  }

  @ParameterizedTest
  @MethodSource("formsAndFields")
  void formSaysWhatItMustAndNothingElse(List<Object> pair) {
    OfficialForm form = (OfficialForm) pair.getFirst();
    FormField field = (FormField) pair.getLast();
    Set<FormField> required = FormField.required(form);
    Set<FormField> fields = EnumSet.noneOf(FormField.class);
    fields.addAll(required);
    if (required.contains(field)) {
      fields.remove(field);
      assertRefused(details(form, fields), FormRefusal.FORM_FIELD_MISSING, field.input());
    } else if (!FormField.possible(form).contains(field)) {
      fields.add(field);
      assertRefused(details(form, fields), FormRefusal.FORM_FIELD_UNKNOWN, field.input());
    }
  }

  @Test
  void contactIsProtected() {
    FormIssued issued =
        (FormIssued)
            FormDecider.decide(
                    issue(details(OfficialForm.ACCEPTANCE_DECISION)), everything(), PRINTER)
                .orThrow()
                .getFirst();

    assertThat(issued.order().contact().name().kind()).isEqualTo(PersonalDataKind.NAME);
    assertThat(issued.order().contact().phone().kind()).isEqualTo(PersonalDataKind.PHONE);
    assertThat(issued.toString()).doesNotContain("经办人 8", "0512-00000008");
  }

  @Test
  void formOfAnotherMediationTellsNothing() {
    FormState other =
        FormState.initial().opened(OfficialForm.TERMINATION_DECISION, "M2", AT.minusSeconds(1));

    assertThat(refusal(details(OfficialForm.TERMINATION_DECISION), other).code())
        .isEqualTo(FormRefusal.FORM_WITHOUT_GROUND);
  }

  @Test
  void formIsNotOlderThanWhatItTells() {
    FormState later =
        FormState.initial().opened(OfficialForm.REFUSAL_DECISION, null, AT.plusSeconds(1));

    assertThat(refusal(details(OfficialForm.REFUSAL_DECISION), later).code())
        .isEqualTo(InputRefusal.OCCURRED_TOO_EARLY);
  }

  @Test
  void beforeTheFirstEditionNothingIsPrinted() {
    Decision<FormEvent> decision =
        FormDecider.decide(
            issue(details(OfficialForm.REFUSAL_DECISION)),
            everything(),
            (fileId, order, at) -> Optional.empty());

    assertThat(refusal(decision).code()).isEqualTo(FormRefusal.FORM_EDITION_NOT_IN_USE);
  }

  @Test
  void reportingBackIsNotDueBeforeTheNotice() {
    FormDetails good = details(OfficialForm.ROUTING_NOTICE);
    assertRefused(
        new FormDetails(
            good.form(),
            good.authority(),
            null,
            null,
            null,
            null,
            null,
            null,
            good.recipient(),
            LocalDate.of(2026, 4, 19),
            null,
            null,
            List.of()),
        FormRefusal.REPORT_BACK_TOO_EARLY,
        "reportBackBy");
  }

  @Test
  void attachmentsAreCountedInCopiesAndPages() {
    Set<FormField> fields = EnumSet.of(FormField.RECIPIENT, FormField.REPORT_BACK_BY);
    fields.add(FormField.ATTACHED_COPIES);

    assertRefused(
        details(OfficialForm.ROUTING_NOTICE, fields),
        FormRefusal.ATTACHMENTS_NOT_COUNTED,
        "attachedPages");
  }

  @Test
  void blankAuthorityIsRefused() {
    assertRefused(
        new FormDetails(
            OfficialForm.REFUSAL_DECISION,
            " ",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of()),
        InputRefusal.FIELD_BLANK,
        "authority");
  }

  @Test
  void onlyThoseWhoHandleTheFileIssueForms() {
    FormDetails details = details(OfficialForm.ROUTING_NOTICE);

    assertThat(new IssueForm(CASE, FileKind.CASE, AT, details).senders())
        .containsExactlyInAnyOrder(Role.OFFICER, Role.MEDIATOR);
    assertThat(new IssueForm(CASE, FileKind.REPORT, AT, details).senders())
        .containsExactly(Role.OFFICER);
  }
}
