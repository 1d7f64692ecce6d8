package org.redress.command.intake;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenCase;
import static org.redress.command.intake.IntakeSamples.EARLY;
import static org.redress.command.intake.IntakeSamples.LATE;
import static org.redress.command.intake.IntakeSamples.OTHER_CASE;
import static org.redress.command.intake.IntakeSamples.confirmDuplicate;
import static org.redress.command.intake.IntakeSamples.rejectDuplicate;
import static org.redress.command.intake.IntakeSamples.suggest;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.intake.DuplicateConfirmed;
import org.redress.events.intake.DuplicateSign;
import org.redress.events.intake.DuplicateSuggested;

class SuggestDuplicateTest {

  @Test
  void suggestionSaysWhatWasFoundAndByWhom() {
    givenCase(file())
        .when(suggest(EARLY))
        .then(
            new DuplicateSuggested(
                CASE,
                hour(EARLY),
                "D1",
                OTHER_CASE,
                List.of(DuplicateSign.SAME_PERSON),
                "officer-001"));
  }

  @Test
  void caseIsNotADuplicateOfItself() {
    givenCase(file())
        .when(suggest(EARLY, CASE))
        .thenRefused(IntakeRefusal.DUPLICATE_OF_ITSELF, "otherCaseId", "another case");
  }

  @Test
  void caseThatWasNeverFiledIsRefused() {
    givenCase(file())
        .when(suggest(EARLY, "C-2026-X"))
        .thenRefused(InputRefusal.CASE_UNKNOWN, "otherCaseId", "the id of a case that was filed");
  }

  @Test
  void personDecidesOnce() {
    givenCase(file(), suggest(EARLY))
        .when(confirmDuplicate(LATE))
        .then(new DuplicateConfirmed(CASE, hour(LATE), "D1", OTHER_CASE));
    givenCase(file(), suggest(EARLY), confirmDuplicate(10))
        .when(rejectDuplicate(LATE))
        .thenRefused(
            IntakeRefusal.DUPLICATE_ALREADY_DECIDED,
            "suggestionId",
            "a suggestion that nobody decided about");
  }

  @Test
  void rejectedSuggestionIsNotMadeAgain() {
    givenCase(file(), suggest(EARLY), rejectDuplicate(10))
        .when(suggest(LATE))
        .thenRefused(
            IntakeRefusal.DUPLICATE_ALREADY_SUGGESTED,
            "otherCaseId",
            "a case that was not compared with this one");
  }
}
