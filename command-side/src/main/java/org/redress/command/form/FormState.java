package org.redress.command.form;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.events.form.FormEvent;
import org.redress.events.form.FormFileTaken;
import org.redress.events.form.FormIssued;
import org.redress.events.form.OfficialForm;

/**
 * What forms a file could tell with, and how many it has issued.
 *
 * @param grounds since when each form has something to tell, by {@link #ground}
 * @param issued number of forms issued so far
 */
public record FormState(Map<String, Instant> grounds, int issued) {

  /** A file that tells nothing yet. */
  public static FormState initial() {
    return new FormState(Map.of(), 0);
  }

  /** Under what a ground stands: a form, or a form and the mediation that it is about. */
  static String ground(OfficialForm form, @Nullable String mediationId) {
    return mediationId == null ? form.name() : form.name() + '|' + mediationId;
  }

  /** Since when the form has something to tell, null when it has nothing. */
  @Nullable Instant since(OfficialForm form, @Nullable String mediationId) {
    return grounds.get(ground(form, mediationId));
  }

  /** Id of the next form to be issued. */
  String nextId() {
    return "F" + (issued + 1);
  }

  /** Whether a form of this id was issued. Ids are given without gaps. */
  boolean hasIssued(String formId) {
    return IntStream.rangeClosed(1, issued)
        .mapToObj(number -> "F" + number)
        .anyMatch(formId::equals);
  }

  /** From now on the form has something to tell. */
  FormState opened(OfficialForm form, @Nullable String mediationId, Instant since) {
    Map<String, Instant> more = new HashMap<>(grounds);
    more.put(ground(form, mediationId), since);
    return new FormState(Map.copyOf(more), issued);
  }

  /** From now on the form has nothing to tell. */
  FormState closed(OfficialForm form, @Nullable String mediationId) {
    Map<String, Instant> fewer = new HashMap<>(grounds);
    fewer.remove(ground(form, mediationId));
    return new FormState(Map.copyOf(fewer), issued);
  }

  /** The state after something happened to a form. */
  public FormState evolve(FormEvent event) {
    return switch (event) {
      case FormIssued _ -> new FormState(grounds, issued + 1);
      case FormFileTaken _ -> this;
    };
  }
}
