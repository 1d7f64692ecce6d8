package org.redress.events.letter;

import org.redress.events.DomainEvent;

/** What can happen to a letter. */
public sealed interface LetterEvent extends DomainEvent permits LetterReceived, LetterSplit {

  /** Id of the letter. */
  String letterId();

  @Override
  default String streamId() {
    return letterId();
  }
}
