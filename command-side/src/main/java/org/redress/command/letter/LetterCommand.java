package org.redress.command.letter;

import org.redress.command.Command;

/** What can be asked about a letter. */
public sealed interface LetterCommand extends Command permits ReceiveLetter, SplitLetter {

  /** Id of the letter. */
  String letterId();

  @Override
  default String streamId() {
    return letterId();
  }
}
