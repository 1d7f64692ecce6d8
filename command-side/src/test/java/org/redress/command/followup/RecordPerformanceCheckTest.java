package org.redress.command.followup;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.FollowUpSamples.CHECKED;
import static org.redress.command.FollowUpSamples.MEDIATION;
import static org.redress.command.FollowUpSamples.checkPerformance;
import static org.redress.command.FollowUpSamples.countersign;
import static org.redress.command.FollowUpSamples.sign;
import static org.redress.command.FollowUpSamples.waive;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.followup.Performance;
import org.redress.events.followup.PerformanceChecked;

class RecordPerformanceCheckTest {

  @Test
  void checkSaysHowFarTheAgreementIsPerformed() {
    givenCase(file(), accept(), openMediation(), settle(), sign(), countersign())
        .when(checkPerformance())
        .then(
            new PerformanceChecked(
                CASE,
                hour(CHECKED),
                MEDIATION,
                Performance.PARTLY_PERFORMED,
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:尚欠一部分")));
  }

  @Test
  void agreementWithoutADocumentIsWatchedToo() {
    givenCase(file(), accept(), openMediation(), settle(), waive())
        .when(checkPerformance())
        .thenOne(PerformanceChecked.class);
  }

  @Test
  void agreementThatIsNotInEffectIsNotWatched() {
    givenCase(file(), accept(), openMediation(), settle(), sign())
        .when(checkPerformance())
        .thenRefused(FollowUpRefusal.AGREEMENT_NOT_IN_EFFECT, "", "sign or waive it before this");
  }
}
