package org.redress.query.figure;

import java.util.List;

/** What the role of whoever asks may see of figures. */
final class AskingRoles {

  /** Roles that see the files behind a figure. */
  static final List<String> SEE_FILES = List.of("OFFICER", "MEDIATOR", "AUDITOR", "OVERSIGHT");

  private AskingRoles() {}

  static boolean seesFiles(String role) {
    return SEE_FILES.contains(role);
  }
}
