package org.redress.query.form;

import java.util.List;
import org.redress.events.form.FormEvent;
import org.redress.events.form.FormFileTaken;
import org.redress.events.form.FormIssued;
import org.redress.events.form.FormOrder;
import org.redress.query.PartList;

/** Folds the forms of one file. */
public final class FormFold {

  private FormFold() {}

  /** The forms after the event, in the order in which they were issued. */
  public static List<IssuedForm> apply(List<IssuedForm> before, FormEvent event) {
    return switch (event) {
      case FormIssued e -> PartList.add(before, issued(e));
      case FormFileTaken e ->
          PartList.change(
              before,
              IssuedForm::id,
              e.formId(),
              form -> form.taken(new FormTaking(e.occurredAt(), e.format())));
    };
  }

  private static IssuedForm issued(FormIssued e) {
    FormOrder order = e.order();
    return new IssuedForm(
        e.formId(),
        e.fileId(),
        order.form(),
        e.edition(),
        e.occurredAt(),
        order.authority(),
        order.documentNumber(),
        order.mediationId(),
        order.addressee(),
        e.basedOn(),
        e.files(),
        List.of());
  }
}
