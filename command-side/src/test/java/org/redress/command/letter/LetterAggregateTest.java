package org.redress.command.letter;

import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Shells.message;
import static org.redress.command.letter.LetterSamples.LETTER;
import static org.redress.command.letter.LetterSamples.PARTS;

import org.junit.jupiter.api.Test;
import org.redress.command.Shells;
import org.redress.events.letter.LetterSplit;

class LetterAggregateTest {

  @Test
  void stateComesFromEarlierEvents() {
    Shells.fixture(LetterAggregate.class)
        .given(
            LetterDecider.decide(LetterSamples.receive(), LetterDecider.initial())
                .orThrow()
                .getFirst())
        .when(message(LetterCommand.class, LetterSamples.split(PARTS)))
        .expectEvents(new LetterSplit(LETTER, hour(1), PARTS));
  }
}
