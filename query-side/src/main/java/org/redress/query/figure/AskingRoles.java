package org.redress.query.figure;

import java.util.List;
import java.util.Set;

/** What the role of whoever asks may see of figures. */
final class AskingRoles {

  /** Roles that see the files behind a figure. */
  static final List<String> SEE_FILES = List.of("OFFICER", "MEDIATOR", "AUDITOR", "OVERSIGHT");

  private static final Set<String> INSIDE =
      Set.of("OFFICER", "MEDIATOR", "AUDITOR", "OVERSIGHT", "AUTOMATION", "IMPORT");

  private AskingRoles() {}

  static boolean isInside(String role) {
    return INSIDE.contains(role);
  }

  static boolean seesFiles(String role) {
    return SEE_FILES.contains(role);
  }
}
