package org.redress.command.form;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.entriesMeet;
import static org.redress.command.InputRules.saysSomething;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;

/** Rules for what an officer says for a form. */
final class FormRules {

  /** Most papers that can be sent along; no law says so. */
  private static final int MOST_PAPERS = 10_000;

  private FormRules() {}

  static @Nullable Refusal detailsFit(IssueForm command) {
    FormDetails details = command.details();
    return Refusal.firstOf(
        fieldsFit(details),
        saysSomething("authority", details.authority(), SHORT_TEXT),
        saysSomething("documentNumber", details.documentNumber(), SHORT_TEXT),
        saysSomething("contactName", details.contactName(), SHORT_TEXT),
        saysSomething("contactPhone", details.contactPhone(), SHORT_TEXT),
        saysSomething("contactAddress", details.contactAddress(), SHORT_TEXT),
        saysSomething("recipient", details.recipient(), SHORT_TEXT),
        reportBackIsLater(command),
        attachmentsAreCounted(details),
        details.papers().isEmpty()
            ? null
            : entriesMeet(
                "papers",
                details.papers(),
                (field, paper) -> saysSomething(field, paper, SHORT_TEXT)));
  }

  /** The form has room for what was sent, and what it must say was sent. */
  private static @Nullable Refusal fieldsFit(FormDetails details) {
    Set<FormField> required = FormField.required(details.form());
    Set<FormField> given = FormField.given(details);
    for (FormField field : required) {
      if (!given.contains(field)) {
        return Refusal.of(FormRefusal.FORM_FIELD_MISSING, field.input(), names(required))
            .with("form", details.form().number());
      }
    }
    Set<FormField> known = EnumSet.copyOf(required);
    known.addAll(FormField.possible(details.form()));
    for (FormField field : given) {
      if (!known.contains(field)) {
        return Refusal.of(FormRefusal.FORM_FIELD_UNKNOWN, field.input(), names(known))
            .with("form", details.form().number());
      }
    }
    return null;
  }

  private static String names(Set<FormField> fields) {
    return fields.isEmpty()
        ? "authority only"
        : fields.stream()
            .map(FormField::input)
            .collect(Collectors.joining(", ", "authority, ", ""));
  }

  private static @Nullable Refusal reportBackIsLater(IssueForm command) {
    LocalDate by = command.details().reportBackBy();
    LocalDate issuedOn = ChinaTime.dayOf(command.occurredAt());
    return by != null && by.isBefore(issuedOn)
        ? Refusal.of(FormRefusal.REPORT_BACK_TOO_EARLY, "reportBackBy", "not before " + issuedOn)
        : TimeRules.dayIsRecordable("reportBackBy", by);
  }

  private static @Nullable Refusal attachmentsAreCounted(FormDetails details) {
    Integer copies = details.attachedCopies();
    Integer pages = details.attachedPages();
    if (copies == null && pages == null) {
      return null;
    }
    if (copies == null || copies < 1 || copies > MOST_PAPERS) {
      return Refusal.of(
          FormRefusal.ATTACHMENTS_NOT_COUNTED, "attachedCopies", "1 to " + MOST_PAPERS);
    }
    return pages == null || pages < copies || pages > MOST_PAPERS
        ? Refusal.of(
            FormRefusal.ATTACHMENTS_NOT_COUNTED, "attachedPages", copies + " to " + MOST_PAPERS)
        : null;
  }
}
