package org.redress.command.clue;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.terminate;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenCase;
import static org.redress.command.clue.ClueSamples.CHECKED;
import static org.redress.command.clue.ClueSamples.ENFORCEMENT;
import static org.redress.command.clue.ClueSamples.EXTENDED;
import static org.redress.command.clue.ClueSamples.FOUND;
import static org.redress.command.clue.ClueSamples.checked;
import static org.redress.command.clue.ClueSamples.extend;
import static org.redress.command.clue.ClueSamples.found;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.clue.ClueCheckExtended;
import org.redress.events.clue.ClueChecked;
import org.redress.events.clue.ClueFound;
import org.redress.events.enforcement.FilingDecision;

class ClueTest {

  private static Protected note(String text) {
    return new Protected(PersonalDataKind.FREE_TEXT, "parties", text);
  }

  @Test
  void clueIsFoundInAMediation() {
    givenCase(file(), accept(), openMediation())
        .when(found())
        .then(new ClueFound(CASE, hour(FOUND), "CL1", "M1", note("样例:标签造假"), REGION, MERCHANT));
  }

  @Test
  void clueIsRecordedAfterTheMediationToo() {
    givenCase(file(), accept(), openMediation(), terminate(), found())
        .when(new RecordClue(CASE, hour(50), text("样例:无证经营")))
        .then(new ClueFound(CASE, hour(50), "CL2", null, note("样例:无证经营"), REGION, MERCHANT));
  }

  @Test
  void withoutAMediationNothingIsFoundInOne() {
    givenCase(file(), accept())
        .when(found())
        .thenRefused(ClueRefusal.CLUE_WITHOUT_MEDIATION, "", "open a mediation before this");
  }

  @Test
  void headApprovesOneExtension() {
    givenCase(file(), accept(), openMediation(), found())
        .when(extend())
        .then(new ClueCheckExtended(CASE, hour(EXTENDED), "CL1", "head-001", note("样例:情况特殊")));
  }

  @Test
  void secondExtensionIsRefused() {
    givenCase(file(), accept(), openMediation(), found(), extend())
        .when(extend())
        .thenRefused(ClueRefusal.CLUE_CHECK_ALREADY_EXTENDED, "", null);
  }

  @Test
  void extensionWithoutApprovalIsRefused() {
    givenCase(file(), accept(), openMediation(), found())
        .when(new ExtendClueCheck(CASE, hour(EXTENDED), "CL1", null, text("样例")))
        .thenRefused(ClueRefusal.CLUE_CHECK_NOT_APPROVED, "approvedBy", "the head's account");
  }

  @Test
  void clueLeadsToACase() {
    givenCase(file(), accept(), openMediation(), found(), extend())
        .when(checked())
        .then(
            new ClueChecked(
                CASE,
                hour(CHECKED),
                "CL1",
                FilingDecision.FILED,
                ENFORCEMENT,
                null,
                REGION,
                MERCHANT));
  }

  @Test
  void clueThatLeadsToNoCaseSaysWhy() {
    givenCase(file(), accept(), openMediation(), found())
        .when(new CheckClue(CASE, hour(CHECKED), "CL1", FilingDecision.NOT_FILED, null, null))
        .thenRefused(InputRefusal.NOT_FILING_REASON_MISSING, "reason", "a reason");
  }

  @Test
  void checkBeforeTheFindingIsRefused() {
    givenCase(file(), accept(), openMediation(), found())
        .when(new CheckClue(CASE, hour(21), "CL1", FilingDecision.FILED, ENFORCEMENT, null))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T23:30:00Z");
  }
}
