package org.redress.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.clock.FileKind;
import org.redress.events.form.FormAttachments;
import org.redress.events.form.FormContact;
import org.redress.events.form.FormFileTaken;
import org.redress.events.form.FormFiles;
import org.redress.events.form.FormFormat;
import org.redress.events.form.FormIssued;
import org.redress.events.form.FormOrder;
import org.redress.events.form.OfficialForm;
import org.redress.events.mediation.Side;

/** Samples of the facts about official forms. */
final class FormSamples {

  private static final Instant AT = Instant.parse("2026-04-20T03:30:00.125Z");

  private FormSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new FormIssued(
            Samples.CASE,
            FileKind.CASE,
            AT,
            "F1",
            "2026-04",
            new FormOrder(
                OfficialForm.MEDIATION_NOTICE,
                "样例市场监督管理局",
                "样市监诉调〔2026〕第1号",
                "M1",
                Side.COMPLAINANT,
                new FormContact(
                    new Protected(PersonalDataKind.NAME, "contact", "样例经办人"),
                    new Protected(PersonalDataKind.PHONE, "contact", "0591-00000000"),
                    "样例路1号"),
                "样例区市场监督管理局",
                LocalDate.parse("2026-05-20"),
                new FormAttachments(2, 5),
                List.of("购物凭证")),
            7,
            new FormFiles("0".repeat(64), "f".repeat(64), 120_000)),
        new FormFileTaken(
            Samples.CASE,
            FileKind.CASE,
            AT,
            "F1",
            FormFormat.PDF,
            new Protected(PersonalDataKind.FREE_TEXT, "officer", "样例:送达")));
  }
}
