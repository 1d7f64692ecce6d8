package org.redress.command.form;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.Decision;
import org.redress.command.PersonalText;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.form.FormAttachments;
import org.redress.events.form.FormContact;
import org.redress.events.form.FormEvent;
import org.redress.events.form.FormFileTaken;
import org.redress.events.form.FormIssued;
import org.redress.events.form.FormOrder;

/** Decides what is asked about official forms. */
public final class FormDecider {

  /** Whose data the name and the number of a contact are. */
  private static final String CONTACT = "contact";

  /** Whose words a reason is in. */
  private static final String TAKER = "taker";

  private FormDecider() {}

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param printer asked only for a form that may be issued
   */
  public static Decision<FormEvent> decide(
      FormCommand command, FormState state, FormPrinter printer) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case IssueForm c -> issue(c, state, printer);
              case TakeFormFile c -> take(c, state);
            });
  }

  private static Decision<FormEvent> issue(IssueForm c, FormState state, FormPrinter printer) {
    return Decision.unless(
        Refusal.firstOf(FormRules.detailsFit(c), hasSomethingToTell(c, state)),
        () -> {
          FormOrder order = order(c.details());
          return printer
              .print(c.fileId(), order, c.occurredAt())
              .<Decision<FormEvent>>map(printed ->
                  Decision.accept(
                      new FormIssued(
                          c.fileId(),
                          c.file(),
                          c.occurredAt(),
                          state.nextId(),
                          printed.edition(),
                          order,
                          printed.basedOn(),
                          printed.files())))
              .orElseGet(() ->
                  Decision.refuse(
                      Refusal.of(
                          FormRefusal.FORM_EDITION_NOT_IN_USE,
                          TimeRules.OCCURRED_AT,
                          "2026-04-15 or later")));
        });
  }

  private static @Nullable Refusal hasSomethingToTell(IssueForm c, FormState state) {
    FormDetails details = c.details();
    Instant since = state.since(details.form(), details.mediationId());
    return since == null
        ? Refusal.of(FormRefusal.FORM_WITHOUT_GROUND, "form", FormGrounds.needed(details.form()))
            .with("form", details.form().number())
        : TimeRules.notBefore(c.occurredAt(), since);
  }

  private static Decision<FormEvent> take(TakeFormFile c, FormState state) {
    Refusal unknown =
        state.hasIssued(c.formId())
            ? null
            : Refusal.of(
                    FormRefusal.FORM_UNKNOWN,
                    "formId",
                    state.issued() == 0 ? null : "F1 to F" + state.issued())
                .with("id", c.formId());
    return Decision.unless(
        () ->
            new FormFileTaken(
                c.fileId(),
                c.file(),
                c.occurredAt(),
                c.formId(),
                c.format(),
                c.reason().as(PersonalDataKind.FREE_TEXT, TAKER)),
        unknown,
        saysSomething("reason", c.reason(), LONG_TEXT));
  }

  private static FormOrder order(FormDetails details) {
    Integer copies = details.attachedCopies();
    Integer pages = details.attachedPages();
    return new FormOrder(
        details.form(),
        details.authority(),
        details.documentNumber(),
        details.mediationId(),
        details.addressee(),
        contact(details),
        details.recipient(),
        details.reportBackBy(),
        copies == null || pages == null ? null : new FormAttachments(copies, pages),
        details.papers());
  }

  private static @Nullable FormContact contact(FormDetails details) {
    PersonalText phone = details.contactPhone();
    return phone == null
        ? null
        : new FormContact(
            contact(details.contactName(), PersonalDataKind.NAME),
            phone.as(PersonalDataKind.PHONE, CONTACT),
            details.contactAddress());
  }

  private static @Nullable Protected contact(@Nullable PersonalText text, PersonalDataKind kind) {
    return text == null ? null : text.as(kind, CONTACT);
  }
}
