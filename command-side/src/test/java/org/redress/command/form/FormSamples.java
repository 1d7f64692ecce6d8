package org.redress.command.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.command.PersonalText;
import org.redress.events.clock.FileKind;
import org.redress.events.form.FormFiles;
import org.redress.events.form.OfficialForm;
import org.redress.events.mediation.Side;

/** Forms as officers order them, with everything that each of them says. */
final class FormSamples {

  static final String CASE = "C-1";
  static final Instant AT = Instant.parse("2026-04-20T03:00:00Z");
  static final FormFiles FILES = new FormFiles("a".repeat(64), "b".repeat(64), 200_000);

  /** A printer whose paper is always the same. */
  static final FormPrinter PRINTER =
      (fileId, order, at) -> Optional.of(new FormPrinter.Printed("2026-04", 4, FILES));

  private FormSamples() {}

  static IssueForm issue(FormDetails details) {
    return new IssueForm(CASE, FileKind.CASE, AT, details);
  }

  /** With what the form must say, and no more. */
  static FormDetails details(OfficialForm form) {
    return details(form, FormField.required(form));
  }

  /** With these fields filled. */
  static FormDetails details(OfficialForm form, Set<FormField> fields) {
    return new FormDetails(
        form,
        "某区市场监督管理局",
        fields.contains(FormField.DOCUMENT_NUMBER) ? "某市监诉〔2026〕第17号" : null,
        fields.contains(FormField.MEDIATION) ? "M1" : null,
        fields.contains(FormField.ADDRESSEE) ? Side.RESPONDENT : null,
        fields.contains(FormField.CONTACT_NAME) ? new PersonalText("经办人 8") : null,
        fields.contains(FormField.CONTACT_PHONE) ? new PersonalText("0512-00000008") : null,
        fields.contains(FormField.CONTACT_ADDRESS) ? "人民路 2 号" : null,
        fields.contains(FormField.RECIPIENT) ? "某镇市场监督管理分局" : null,
        fields.contains(FormField.REPORT_BACK_BY) ? LocalDate.of(2026, 5, 20) : null,
        fields.contains(FormField.ATTACHED_COPIES) ? 2 : null,
        fields.contains(FormField.ATTACHED_PAGES) ? 5 : null,
        fields.contains(FormField.PAPERS) ? List.of("购物凭证") : List.of());
  }

  /** A file of which every form could tell something. */
  static FormState everything() {
    FormState state = FormState.initial();
    for (OfficialForm form : OfficialForm.values()) {
      state = state.opened(form, mediation(form), AT.minusSeconds(60));
    }
    return state;
  }

  static String mediation(OfficialForm form) {
    return FormField.required(form).contains(FormField.MEDIATION) ? "M1" : null;
  }
}
