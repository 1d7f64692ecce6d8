package org.redress.query.form;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
    List<Recorded> events = events(fileId);
    return issued(events, formId)
        .map(form ->
            press(form)
                .html(
                    form.order(),
                    form.occurredAt(),
                    facts(events, form),
                    form.file() == FileKind.REPORT ? Reading.HIDDEN : Reading.MASKED));
  }

  /** The file that was taken in a commit, in clear; empty when none was. */
  Optional<FormFile> taken(String fileId, long commit) {
    List<Recorded> events = events(fileId);
    return events.stream()
        .filter(event -> event.commit() == commit)
        .flatMap(event -> kind(FormFileTaken.class, event))
        .findFirst()
        .flatMap(taken ->
            issued(events, taken.formId()).map(form -> file(form, facts(events, form), taken)));
  }

  private FormFile file(FormIssued form, List<DomainEvent> facts, FormFileTaken taken) {
    PrintedForm printed = press(form).print(form.order(), form.occurredAt(), facts);
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

  private static Optional<FormIssued> issued(List<Recorded> events, String formId) {
    return events.stream()
        .flatMap(event -> kind(FormIssued.class, event))
        .filter(form -> form.formId().equals(formId))
        .findFirst();
  }

  /** The events that a form was made of. */
  private static List<DomainEvent> facts(List<Recorded> events, FormIssued form) {
    return events.stream().limit(form.basedOn()).map(Recorded::event).toList();
  }

  private static <E extends DomainEvent> Stream<E> kind(Class<E> kind, Recorded event) {
    return Stream.of(event.event()).filter(kind::isInstance).map(kind::cast);
  }

  private List<Recorded> events(String fileId) {
    List<Recorded> events = new ArrayList<>();
    log.forEach(fileId, Long.MAX_VALUE, events::add);
    return events;
  }
}
