package org.redress.query.form;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.redress.events.DomainEvent;
import org.redress.events.clock.FileKind;
import org.redress.events.form.FormFileTaken;
import org.redress.events.form.FormIssued;
import org.redress.form.FormEdition;
import org.redress.form.FormPress;
import org.redress.form.FormPresses;
import org.redress.form.PrintedForm;
import org.redress.form.Reading;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.StreamReader;

/** Makes the files of issued forms again, from the events that they were made of. */
public final class FormFiling {

  private final StreamReader log;
  private final FormPresses presses = new FormPresses();

  /** Reads this log. */
  public FormFiling(StreamReader log) {
    this.log = log;
  }

  /** The page of a form without what it says about people; empty when there is no such form. */
  Optional<String> masked(String fileId, String formId) {
    return issued(fileId, formId)
        .map(form ->
            press(form)
                .html(
                    form.order(),
                    form.occurredAt(),
                    facts(form),
                    form.file() == FileKind.REPORT ? Reading.HIDDEN : Reading.MASKED));
  }

  /** The file that was taken in a commit, in clear; empty when none was. */
  Optional<FormFile> taken(String fileId, long commit) {
    return find(fileId, event -> event.commit() == commit && event.event() instanceof FormFileTaken)
        .flatMap(event -> {
          var taken = (FormFileTaken) event.event();
          return issued(fileId, taken.formId()).map(form -> file(form, taken));
        });
  }

  private FormFile file(FormIssued form, FormFileTaken taken) {
    PrintedForm printed = press(form).print(form.order(), form.occurredAt(), facts(form));
    String sha256 = printed.files().sha256(taken.format());
    return new FormFile(
        "%s-%s.%s"
            .formatted(
                form.fileId(), form.formId(), taken.format().name().toLowerCase(Locale.ROOT)),
        taken.format(),
        Base64.getEncoder().encodeToString(printed.bytes(taken.format())),
        sha256,
        sha256.equals(form.files().sha256(taken.format())));
  }

  private FormPress press(FormIssued form) {
    return presses.in(FormEdition.of(form.edition()));
  }

  private List<DomainEvent> facts(FormIssued form) {
    List<DomainEvent> facts = new ArrayList<>();
    log.forEach(form.fileId(), form.basedOn(), event -> facts.add(event.event()));
    return facts;
  }

  private Optional<FormIssued> issued(String fileId, String formId) {
    return find(
            fileId,
            event -> event.event() instanceof FormIssued form && form.formId().equals(formId))
        .map(event -> (FormIssued) event.event());
  }

  private Optional<Recorded> find(String fileId, Predicate<Recorded> condition) {
    List<Recorded> found = new ArrayList<>();
    log.forEach(
        fileId,
        Long.MAX_VALUE,
        event -> {
          if (condition.test(event)) {
            found.add(event);
          }
        });
    return found.stream().findFirst();
  }
}
