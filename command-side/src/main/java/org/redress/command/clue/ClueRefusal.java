package org.redress.command.clue;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a clue. */
public enum ClueRefusal implements RefusalCode {
  /** Order 121 Art. 27 speaks of what is found in mediation. */
  CLUE_WITHOUT_MEDIATION("No mediation was held in which a clue could be found."),
  /** No clue under this id. */
  CLUE_UNKNOWN("The case has no clue with this id."),
  /** Decided before. */
  CLUE_ALREADY_CHECKED("The clue was checked before."),
  /** The head did not approve: Order 121 Art. 27. */
  CLUE_CHECK_NOT_APPROVED("The term is extended only with the approval of the head."),
  /** A second extension: Order 121 Art. 27. */
  CLUE_CHECK_ALREADY_EXTENDED("The term for checking was extended before, and it is so once.");

  private final String message;

  ClueRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
