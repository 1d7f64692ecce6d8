package org.redress.command.letter;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a letter. */
public enum LetterRefusal implements RefusalCode {
  /** No letter under this id. */
  LETTER_UNKNOWN("There is no letter with this id."),
  /** The id belongs to another letter. */
  LETTER_ALREADY_RECEIVED("A letter has already been received under this id."),
  /** An entry of the platform for something that did not come over it. */
  ENTRY_WITHOUT_PLATFORM("Only what came over the 12315 platform has an entry of it."),
  /** Two parts in one file: Order 121 Art. 9 has them handled apart. */
  LETTER_PART_TWICE("Each part of a letter has a file of its own.");

  private final String message;

  LetterRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
