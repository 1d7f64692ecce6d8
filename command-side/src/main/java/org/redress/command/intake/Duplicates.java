package org.redress.command.intake;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.entriesMeet;
import static org.redress.command.InputRules.saysSomething;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.Decision;
import org.redress.command.FiledCase;
import org.redress.command.InputRefusal;
import org.redress.command.Refusal;
import org.redress.command.intake.IntakeState.Suggestion;
import org.redress.events.PersonalDataKind;
import org.redress.events.intake.DuplicateConfirmed;
import org.redress.events.intake.DuplicateRejected;
import org.redress.events.intake.DuplicateSign;
import org.redress.events.intake.DuplicateSuggested;
import org.redress.events.intake.IntakeEvent;

/** Complaints that look like one that is on file; a person decides. */
final class Duplicates {

  private Duplicates() {}

  static Decision<IntakeEvent> suggest(
      SuggestDuplicate c, Map<String, Suggestion> known, @Nullable FiledCase otherCase) {
    List<DuplicateSign> signs = c.signs().stream().distinct().toList();
    return Decision.unless(
        () ->
            new DuplicateSuggested(
                c.caseId(),
                c.occurredAt(),
                "D" + (known.size() + 1),
                c.otherCaseId(),
                signs,
                c.foundBy()),
        c.otherCaseId().equals(c.caseId())
            ? Refusal.of(IntakeRefusal.DUPLICATE_OF_ITSELF, "otherCaseId", "another case")
            : null,
        otherCase == null
            ? Refusal.of(
                InputRefusal.CASE_UNKNOWN, "otherCaseId", "the id of a case that was filed")
            : null,
        known.containsKey(c.otherCaseId())
            ? Refusal.of(
                IntakeRefusal.DUPLICATE_ALREADY_SUGGESTED,
                "otherCaseId",
                "a case that was not compared with this one")
            : null,
        entriesMeet("signs", signs, (field, sign) -> null),
        saysSomething("foundBy", c.foundBy(), SHORT_TEXT));
  }

  static Decision<IntakeEvent> confirm(
      ConfirmDuplicate c, Map<String, Suggestion> known, CaseFacts facts) {
    return decide(
        c.suggestionId(),
        c,
        known,
        facts,
        other -> new DuplicateConfirmed(c.caseId(), c.occurredAt(), c.suggestionId(), other));
  }

  static Decision<IntakeEvent> reject(
      RejectDuplicate c, Map<String, Suggestion> known, CaseFacts facts) {
    return Decision.unless(
        saysSomething("reason", c.reason(), LONG_TEXT),
        () ->
            decide(
                c.suggestionId(),
                c,
                known,
                facts,
                other ->
                    new DuplicateRejected(
                        c.caseId(),
                        c.occurredAt(),
                        c.suggestionId(),
                        other,
                        c.reason().as(PersonalDataKind.FREE_TEXT, "complainant"))));
  }

  private static Decision<IntakeEvent> decide(
      String suggestionId,
      IntakeCommand c,
      Map<String, Suggestion> known,
      CaseFacts facts,
      Function<String, IntakeEvent> event) {
    for (var entry : known.entrySet()) {
      Suggestion suggestion = entry.getValue();
      if (suggestion.id().equals(suggestionId)) {
        return Decision.unless(
            () -> event.apply(entry.getKey()),
            suggestion.decided()
                ? Refusal.of(
                    IntakeRefusal.DUPLICATE_ALREADY_DECIDED,
                    "suggestionId",
                    "a suggestion that nobody decided about")
                : null,
            notBefore(facts, c.occurredAt(), suggestion.at()));
      }
    }
    return Decision.refuse(
        Refusal.of(
            IntakeRefusal.DUPLICATE_SUGGESTION_UNKNOWN,
            "suggestionId",
            "the id of a suggestion of this case"));
  }
}
