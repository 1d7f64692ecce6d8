package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.Spec.givenCase;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.command.CaseSamples;
import org.redress.command.FilingSample;
import org.redress.events.CaseEvent;

class PersonalWordsTest {

  @Test
  void personsOfTheFileAreFoundAndFreeTextIsNot() {
    assertThat(PersonalWords.in(filed(new FilingSample())))
        .containsExactlyInAnyOrder("投诉人 001", "00000000001", "样例路 1 号");
  }

  @Test
  void wordThatTellsNobodyApartIsLeftOut() {
    assertThat(PersonalWords.in(filed(new FilingSample().complainant("投", "00000000001", "样例市"))))
        .containsExactly("00000000001");
  }

  private static Stream<CaseEvent> filed(FilingSample sample) {
    return givenCase().when(sample.command()).events().stream();
  }

  @Test
  void notesOfTheSidesAreFreeText() {
    var events = givenCase(CaseSamples.file()).when(CaseSamples.withdraw()).events();

    assertThat(PersonalWords.in(events.stream())).isEmpty();
  }
}
