package org.redress.query.figure;

import java.util.List;
import org.redress.query.api.AskingPerson.Asker;

/** What the role of whoever asks may see of figures. */
final class AskingRoles {

  /** Roles that see the files behind a figure. */
  static final List<String> SEE_FILES = List.of("OFFICER", "MEDIATOR", "AUDITOR", "OVERSIGHT");

  private AskingRoles() {}

  /** A value as whoever asks may see it. */
  static FigureValue shown(FigureDefinition of, FigureValue value, Asker asker) {
    return asker.isInside() ? value : value.forOutside(of);
  }

  static boolean seesFiles(String role) {
    return SEE_FILES.contains(role);
  }
}
