package org.redress.command.form;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.form.OfficialForm;

/** What an officer may have to say for a form, by the names of the input. */
enum FormField {
  DOCUMENT_NUMBER("documentNumber"),
  MEDIATION("mediationId"),
  ADDRESSEE("addressee"),
  CONTACT_NAME("contactName"),
  CONTACT_PHONE("contactPhone"),
  CONTACT_ADDRESS("contactAddress"),
  RECIPIENT("recipient"),
  REPORT_BACK_BY("reportBackBy"),
  ATTACHED_COPIES("attachedCopies"),
  ATTACHED_PAGES("attachedPages"),
  PAPERS("papers");

  private final String input;

  FormField(String input) {
    this.input = input;
  }

  String input() {
    return input;
  }

  /** Those without which the form does not say what it must. */
  static Set<FormField> required(OfficialForm form) {
    return switch (form) {
      case COMPLAINT_REGISTRATION, REPORT_REGISTRATION, REFUSAL_DECISION, REPORT_RESULT_NOTICE ->
          EnumSet.noneOf(FormField.class);
      case ROUTING_NOTICE -> EnumSet.of(RECIPIENT, REPORT_BACK_BY);
      case IDENTITY_NOTICE -> EnumSet.of(CONTACT_PHONE, CONTACT_ADDRESS, PAPERS);
      case ACCEPTANCE_DECISION -> EnumSet.of(CONTACT_NAME, CONTACT_PHONE);
      case MEDIATION_NOTICE -> EnumSet.of(MEDIATION, ADDRESSEE, CONTACT_PHONE);
      case TERMINATION_DECISION -> EnumSet.of(MEDIATION, ADDRESSEE);
      case MEDIATION_AGREEMENT -> EnumSet.of(MEDIATION);
    };
  }

  /** Those that the form has room for beside them. */
  static Set<FormField> possible(OfficialForm form) {
    return switch (form) {
      case COMPLAINT_REGISTRATION, REPORT_REGISTRATION -> EnumSet.noneOf(FormField.class);
      case ROUTING_NOTICE -> EnumSet.of(DOCUMENT_NUMBER, ATTACHED_COPIES, ATTACHED_PAGES);
      case MEDIATION_NOTICE -> EnumSet.of(DOCUMENT_NUMBER, PAPERS);
      case IDENTITY_NOTICE,
          ACCEPTANCE_DECISION,
          REFUSAL_DECISION,
          TERMINATION_DECISION,
          MEDIATION_AGREEMENT,
          REPORT_RESULT_NOTICE ->
          EnumSet.of(DOCUMENT_NUMBER);
    };
  }

  /** Those that were sent. */
  static Set<FormField> given(FormDetails details) {
    Set<FormField> given = EnumSet.noneOf(FormField.class);
    for (FormField field : values()) {
      if (field.valueIn(details) != null) {
        given.add(field);
      }
    }
    return given;
  }

  private @Nullable Object valueIn(FormDetails details) {
    return switch (this) {
      case DOCUMENT_NUMBER -> details.documentNumber();
      case MEDIATION -> details.mediationId();
      case ADDRESSEE -> details.addressee();
      case CONTACT_NAME -> details.contactName();
      case CONTACT_PHONE -> details.contactPhone();
      case CONTACT_ADDRESS -> details.contactAddress();
      case RECIPIENT -> details.recipient();
      case REPORT_BACK_BY -> details.reportBackBy();
      case ATTACHED_COPIES -> details.attachedCopies();
      case ATTACHED_PAGES -> details.attachedPages();
      case PAPERS -> details.papers().isEmpty() ? null : details.papers();
    };
  }
}
