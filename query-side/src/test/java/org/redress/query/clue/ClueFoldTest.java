package org.redress.query.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.DomainEvent;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.clue.ClueCheckExtended;
import org.redress.events.clue.ClueChecked;
import org.redress.events.clue.ClueFound;
import org.redress.events.enforcement.FilingDecision;
import org.redress.query.casefile.CaseFile;
import org.redress.query.casefile.CaseFileFold;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.Recordings;
import org.redress.query.projection.Recorded;

class ClueFoldTest {

  private static final Instant FOUND = Instant.parse("2026-05-01T08:00:00Z");
  private static final Protected WORDS = CaseStory.secret(PersonalDataKind.FREE_TEXT);

  private static ClueFound found(String id) {
    return new ClueFound("c-1", FOUND, id, "M1", WORDS, "330106", null);
  }

  private static List<Clue> cluesAfter(DomainEvent... more) {
    List<DomainEvent> events =
        new ArrayList<>(
            CaseStory.of("c-1", "2026-04-15T08:00:00Z", "330106", "m-1").filed().events());
    events.addAll(List.of(more));
    CaseFile file = null;
    for (Recorded event : Recordings.of(events)) {
      file = CaseFileFold.apply(file, event);
    }
    return file.clues();
  }

  @Test
  void clueStandsInTheCaseMasked() {
    assertThat(cluesAfter(found("CL1")))
        .containsExactly(new Clue("CL1", "M1", "***", FOUND, null, null, null, null, null));
  }

  @Test
  void extensionAndDecisionChangeTheirClueOnly() {
    List<Clue> clues =
        cluesAfter(
            found("CL1"),
            found("CL2"),
            new ClueCheckExtended("c-1", FOUND.plusSeconds(1), "CL2", "head-1", WORDS),
            new ClueChecked(
                "c-1",
                FOUND.plusSeconds(2),
                "CL2",
                FilingDecision.FILED,
                "enforcement-1",
                null,
                "330106",
                null));

    assertThat(clues.getFirst().checkedAt()).isNull();
    assertThat(clues.getLast())
        .isEqualTo(
            new Clue(
                "CL2",
                "M1",
                "***",
                FOUND,
                FOUND.plusSeconds(1),
                "head-1",
                FOUND.plusSeconds(2),
                FilingDecision.FILED,
                "enforcement-1"));
  }

  @Test
  void decisionAboutAClueThatIsNotThereIsAnError() {
    assertThatThrownBy(
            () -> cluesAfter(new ClueCheckExtended("c-1", FOUND, "CL1", "head-1", WORDS)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CL1");
  }
}
